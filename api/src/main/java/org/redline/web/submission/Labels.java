package org.redline.web.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.redline.facts.Coded;
import org.redline.facts.Term;
import org.redline.network.Subject;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.pages.Words;

/** What the form calls its fields and items, in the language of who reads it. */
final class Labels {
  /** Fields by which a thing is known to people, the better first. */
  private static final List<String> NAMES =
      List.of("name", "description", "title", "kind", "sector", "number");

  private static final String ID = "id";

  private final Words words;

  Labels(Words words) {
    this.words = words;
  }

  String of(Term term) {
    return words.chinese() ? term.zh() : term.en();
  }

  String of(Coded code) {
    return words.chinese() ? code.zh() : code.en();
  }

  String below(String above, Field field) {
    return below(above, of(field.term()));
  }

  String below(String above, String label) {
    return above.isEmpty() ? label : above + "·" + label;
  }

  /** The way to a place, by the labels on it. */
  String way(String path, Draft draft, Vocabulary vocabulary) {
    List<String> labels = new ArrayList<>();
    String at = "";
    for (String step : path.split("\\.", -1)) {
      at = Draft.field(at, step);
      Spot spot = Spot.of(at, draft, vocabulary).orElse(null);
      if (spot != null && draft.isItem(at)) {
        String last = labels.remove(labels.size() - 1);
        labels.add(spot.role() == Spot.Role.RECORD ? item(draft, at, spot.type()) : last);
      } else if (spot != null) {
        labels.add(of(spot.field().term()));
      }
    }
    return String.join("·", labels);
  }

  /** An item of a list: what it is, and by what people know it. */
  String item(Draft draft, String path, RecordType type) {
    String id = draft.text(Draft.field(path, ID));
    String name =
        NAMES.stream()
            .map(type::field)
            .flatMap(Optional::stream)
            .filter(field -> field.kind() != ValueKind.LIST)
            .map(field -> value(draft, Draft.field(path, field.name()), field))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    return String.join(" ", List.of(of(type.term()), id, name)).replaceAll(" +", " ").strip();
  }

  /** What a finding is about; empty for the unit itself. */
  String subject(Subject subject) {
    String id = subject.id();
    return subject.records().length == 1
        ? ""
        : of(subject.type().term()) + (id == null ? "" : " " + id);
  }

  /** What stands at a field, in words; empty where nothing is known. */
  String value(Draft draft, String path, Field field) {
    if (field.kind() == ValueKind.LIST) {
      return list(draft, path, field);
    } else if (field.kind() == ValueKind.RECORD) {
      return "";
    }
    return value(draft.text(path), field);
  }

  private String list(Draft draft, String path, Field field) {
    List<String> keys = draft.keys(path);
    if (keys == null) {
      return "";
    } else if (keys.isEmpty()) {
      return words.get("submission.none");
    } else if (field.elementKind() == ValueKind.RECORD) {
      return words.get("submission.items", keys.size());
    }
    return String.join(
        words.get("submission.comma"),
        draft.items(path).stream().map(item -> value(draft.text(item), field)).toList());
  }

  private String value(String text, Field field) {
    return switch (field.elementKind()) {
      case BOOLEAN -> text.isEmpty() ? "" : words.get(text.equals("true") ? "form.yes" : "form.no");
      case ENUM -> code(text, field);
      default -> text;
    };
  }

  private String code(String text, Field field) {
    return Arrays.stream(Objects.requireNonNull(field.valueClass().getEnumConstants()))
        .map(Coded.class::cast)
        .filter(code -> code.code().equals(text))
        .map(this::of)
        .findFirst()
        .orElse(text);
  }
}
