package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Evidence;
import org.redline.facts.Coded;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Paths of facts, and the values found there, in the words of the vocabulary. */
final class Paths {
  private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");
  private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_]+)(?:\\[(.*)\\])?");
  private static final String SIZE = ".size()";
  private static final String PARAMETER = "param.";

  private final Words words;

  Paths(Words words) {
    this.words = words;
  }

  /** The label with the path behind it. */
  String named(String path) {
    String label = label(path);
    return label.equals(path) ? path : words.get("path", label, path);
  }

  /** What was found where. */
  String of(Evidence evidence) {
    return words.get("evidence", named(evidence.path()), value(evidence));
  }

  /** The label of a path; the path itself where it is none of the vocabulary's. */
  String label(String path) {
    if (path.equals("asOf") || path.equals("day")) {
      return words.get("path." + path);
    } else if (path.startsWith(PARAMETER)) {
      return words.get("path.param", path.substring(PARAMETER.length()));
    } else if (path.endsWith(SIZE)) {
      return words.get("path.size", label(path.substring(0, path.length() - SIZE.length())));
    }
    List<Step> steps = steps(path);
    return steps.isEmpty()
        ? path
        : String.join("·", steps.stream().map(step -> step.label(words)).toList());
  }

  /** The value that was found, with its unit. */
  String value(Evidence evidence) {
    List<Step> steps = steps(evidence.path());
    Field field = steps.isEmpty() ? null : steps.get(steps.size() - 1).field();
    if (field == null) {
      return evidence.value();
    }
    return switch (field.elementKind()) {
      case ENUM -> code(field, evidence.value());
      case BOOLEAN -> words.get(evidence.value().equals("true") ? "yes" : "no");
      case INTEGER, DECIMAL -> measured(field, evidence.value());
      default -> evidence.value();
    };
  }

  private String code(Field field, String value) {
    for (Object constant : field.valueClass().getEnumConstants()) {
      Coded code = (Coded) constant;
      if (code.code().equals(value)) {
        return words.of(code);
      }
    }
    return value;
  }

  private String measured(Field field, String value) {
    String unit = field.term().unit();
    boolean shown = !unit.isEmpty() && (words.chinese() || unit.equals("%"));
    return shown ? value + (unit.equals("%") ? unit : " " + unit) : value;
  }

  private List<Step> steps(String path) {
    String[] parts = DOT.split(path, -1);
    RecordType type = type(parts[0]).orElse(null);
    if (type != null && parts.length == 1) {
      return List.of(new Step(type, null, null));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      Matcher part = STEP.matcher(parts[i]);
      Field field = type == null || !part.matches() ? null : type.field(part.group(1)).orElse(null);
      if (field == null) {
        return List.of();
      }
      steps.add(new Step(null, field, part.group(2)));
      type = field.elementKind() == ValueKind.RECORD ? field.record().orElseThrow() : null;
    }
    return steps;
  }

  private Optional<RecordType> type(String variable) {
    return words.rules().vocabulary().types().stream()
        .filter(type -> type.variable().equals(variable))
        .findFirst();
  }

  /** One step of a path: a record by itself, or a field with the key of its element. */
  private record Step(@Nullable RecordType type, @Nullable Field field, @Nullable String key) {

    String label(Words words) {
      var term = type != null ? type.term() : field != null ? field.term() : null;
      String label = term == null ? "" : words.chinese() ? term.zh() : term.en();
      return key == null ? label : label + " " + key;
    }
  }
}
