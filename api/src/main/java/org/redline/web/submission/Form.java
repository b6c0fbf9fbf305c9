package org.redline.web.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.explain.FactsRead;
import org.redline.facts.Coded;
import org.redline.facts.Term;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.pages.Words;

/** The form over a draft, made from the vocabulary: first what provisions read that can apply. */
final class Form {
  /** Fields of a record that still stand side by side. */
  private static final int SIDE_BY_SIDE = 4;

  private static final String ID = "id";
  private static final String PROOF = "proof";
  private static final String BUSINESSES = "businesses";

  /** What tells people which thing a record is. */
  private static final Set<String> TELLING =
      Set.of(ID, "name", "kind", "regionCode", "description", "sector");

  private final Draft draft;
  private final Vocabulary vocabulary;
  private final Checked checked;
  private final FactsRead read;
  private final Words words;
  private final Labels labels;
  private final Collection<String> unfolded;
  private final String at;

  /**
   * @param unfolded paths to which everything is unfolded
   * @param at path to which the reader is sent; empty for none
   */
  Form(
      Draft draft,
      Vocabulary vocabulary,
      Checked checked,
      FactsRead read,
      Words words,
      Collection<String> unfolded,
      String at) {
    this.draft = draft;
    this.vocabulary = vocabulary;
    this.checked = checked;
    this.read = read;
    this.words = words;
    this.labels = new Labels(words);
    this.unfolded = unfolded;
    this.at = at;
  }

  /**
   * The facts of the unit itself, except its id, which does not change: what tells it from others,
   * then those first that most provisions read.
   */
  FormRecord unit() {
    Comparator<Field> tellingFirst = Comparator.comparing(field -> !TELLING.contains(field.name()));
    return record(
        "",
        vocabulary.root().fields().stream()
            .filter(this::isPlain)
            .sorted(tellingFirst.thenComparing(field -> -readers(field)))
            .toList());
  }

  /** Kinds of fact that provisions read which can apply, those first that most of them read. */
  List<FormPart> sections() {
    Comparator<FormPart> businessFirst =
        Comparator.comparing(part -> !part.path().equals(BUSINESSES));
    return kinds().stream()
        .filter(part -> part.provisions() > 0 || part.path().equals(BUSINESSES))
        .sorted(businessFirst.thenComparing(part -> -part.provisions()))
        .toList();
  }

  /** Kinds of fact that none of them reads. */
  List<FormPart> others() {
    return kinds().stream()
        .filter(part -> part.provisions() == 0 && !part.path().equals(BUSINESSES))
        .toList();
  }

  private List<FormPart> kinds() {
    return vocabulary.root().fields().stream()
        .filter(field -> !isPlain(field) && !field.name().equals(ID))
        .map(field -> part(field.name(), field))
        .toList();
  }

  private boolean isPlain(Field field) {
    return !field.name().equals(ID) && isInline(field);
  }

  private static boolean isInline(Field field) {
    return field.kind() != ValueKind.LIST
        && (field.kind() != ValueKind.RECORD || isSmall(field.record().orElseThrow()));
  }

  private static boolean isSmall(RecordType type) {
    List<Field> fields =
        type.fields().stream().filter(field -> !field.name().equals(PROOF)).toList();
    return fields.size() <= SIDE_BY_SIDE
        && fields.stream()
            .allMatch(f -> f.kind() != ValueKind.LIST && f.kind() != ValueKind.RECORD);
  }

  /** A part by its place. */
  FormPart part(Spot spot) {
    return draft.isItem(spot.path())
        ? value(spot.path(), spot.field())
        : part(spot.path(), spot.field());
  }

  /** The fields of the record at a place. */
  FormRecord record(Spot spot) {
    return record(spot.path(), spot.type().fields());
  }

  private FormRecord record(String path, List<Field> fields) {
    List<FormPart> first = new ArrayList<>();
    List<FormPart> rest = new ArrayList<>();
    boolean any = fields.stream().anyMatch(field -> readers(field) > 0);
    for (Field field : fields) {
      boolean asked = !any || readers(field) > 0 || TELLING.contains(field.name());
      (asked && !field.name().equals(PROOF) ? first : rest)
          .add(part(Draft.field(path, field.name()), field));
    }
    return new FormRecord(first, rest, path.isEmpty() ? List.of() : problems(path));
  }

  private FormPart part(String path, Field field) {
    if (field.kind() == ValueKind.LIST) {
      return list(path, field);
    } else if (field.kind() == ValueKind.RECORD) {
      return folded(path, field, field.record().orElseThrow());
    }
    return value(path, field);
  }

  private FormPart value(String path, Field field) {
    String value = draft.text(path);
    Known known = value.isEmpty() ? Known.UNKNOWN : Known.KNOWN;
    return made(path, field, widget(field, value), value, null, List.of(), known, 0);
  }

  private FormPart folded(String path, Field field, RecordType type) {
    Known known = draft.knows(path) ? Known.KNOWN : Known.UNKNOWN;
    boolean small = isSmall(type);
    FormRecord record = small || isUnfolded(path) ? record(path, type.fields()) : null;
    Widget widget = small && !field.name().equals(PROOF) ? Widget.GROUP : Widget.FOLDED;
    return made(path, field, widget, "", record, List.of(), known, draft.known(path));
  }

  private FormPart list(String path, Field field) {
    List<FormItem> items = draft.items(path).stream().map(item -> item(item, field)).toList();
    List<String> keys = draft.keys(path);
    Known known = keys == null ? Known.UNKNOWN : keys.isEmpty() ? Known.NONE : Known.KNOWN;
    return made(path, field, Widget.LIST, "", null, items, known, items.size());
  }

  /** An item by its place. */
  FormItem item(Spot spot) {
    return item(spot.path(), spot.field());
  }

  private FormItem item(String path, Field field) {
    if (field.elementKind() != ValueKind.RECORD) {
      return new FormItem(path, labels.of(field.term()), value(path, field), null);
    }
    RecordType type = field.record().orElseThrow();
    FormRecord record = isUnfolded(path) ? record(path, type.fields()) : null;
    return new FormItem(path, labels.item(draft, path, type), null, record);
  }

  private FormPart made(
      String path,
      Field field,
      Widget widget,
      String value,
      @Nullable FormRecord record,
      List<FormItem> items,
      Known known,
      int count) {
    Term term = field.term();
    return new FormPart(
        path,
        labels.of(term),
        help(path, field),
        term.unit(),
        widget,
        value,
        choices(field),
        record,
        items,
        known,
        count,
        problems(path),
        readers(field),
        at.equals(path));
  }

  private boolean isUnfolded(String path) {
    return unfolded.stream().anyMatch(p -> p.equals(path) || p.startsWith(path + "."));
  }

  private List<String> problems(String path) {
    return checked.at(path).stream().map(words::of).toList();
  }

  private int readers(Field field) {
    return read.provisions(List.of(field));
  }

  /** How to fill it in, and where that is laid down. */
  private String help(String path, Field field) {
    String key = "submission.help." + path.replaceAll("\\.[0-9]+", "");
    return Stream.of(words.has(key) ? words.get(key) : "", source(field))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String source(Field field) {
    String own = field.term().source();
    String source =
        own.isEmpty() ? field.record().map(type -> type.term().source()).orElse("") : own;
    return source.isEmpty() ? "" : words.get("submission.source", source);
  }

  private List<FormPart.Choice> choices(Field field) {
    if (field.elementKind() != ValueKind.ENUM) {
      return List.of();
    }
    return Arrays.stream(Objects.requireNonNull(field.valueClass().getEnumConstants()))
        .map(Coded.class::cast)
        .map(code -> new FormPart.Choice(code.code(), labels.of(code)))
        .toList();
  }

  private static Widget widget(Field field, String value) {
    return switch (field.elementKind()) {
      case INTEGER, DECIMAL -> Widget.NUMBER;
      case BOOLEAN -> Widget.TRUTH;
      case DATE -> Widget.DATE;
      case ENUM -> Widget.CHOICE;
      default -> value.indexOf('\n') >= 0 ? Widget.LONG : Widget.TEXT;
    };
  }
}
