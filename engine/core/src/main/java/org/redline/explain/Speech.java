package org.redline.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.facts.Term;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.text.Messages;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/** The words of one language: labels, values, units and the patterns of sentences. */
record Speech(Language language) {
  private static final Messages MESSAGES = Messages.of(Speech.class);
  private static final Speech CHINESE = new Speech(Language.ZH);
  private static final Speech ENGLISH = new Speech(Language.EN);
  private static final int MOST_SHOWN = 5;
  private static final Map<String, String> UNITS =
      Map.of("人", "persons", "元", "yuan", "天", "days", "个百分点", "percentage points", "%", "%");

  /** The same thing said in both languages. */
  static Bilingual both(Function<Speech, String> said) {
    return new Bilingual(said.apply(CHINESE), said.apply(ENGLISH));
  }

  /** A message of this package. */
  String say(String key, Object... arguments) {
    return MESSAGES.get(key, arguments).in(language);
  }

  /** A label in the middle of a sentence. */
  String label(Term term) {
    return language == Language.ZH ? term.zh() : lower(term.en());
  }

  /** A field's label; what reads as a statement and not as a noun is quoted. */
  String label(Field field) {
    String label = label(field.term());
    return isVerbal(field) ? say("quoted", label) : label;
  }

  /** Whether a field's label reads as a statement: in English, that of a day as well. */
  boolean isVerbal(Field field) {
    boolean asked =
        field.term().en().startsWith("How ") || field.term().en().startsWith("Whether ");
    return field.kind() == ValueKind.BOOLEAN
        || (language == Language.EN && (asked || field.kind() == ValueKind.DATE));
  }

  String label(Coded code) {
    return language == Language.ZH ? code.zh() : code.en();
  }

  /** A value as people write it; {@code unit} as in Chinese documents. */
  String value(@Nullable Object value, String unit) {
    if (value == null) {
      return say("unknown");
    } else if (value instanceof Coded code) {
      return label(code);
    } else if (value instanceof Boolean flag) {
      return say(flag ? "yes" : "no");
    } else if (value instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros().toPlainString() + unit(unit);
    } else if (value instanceof Number) {
      return value + unit(unit);
    } else if (value instanceof List<?> list) {
      return list(list);
    }
    return value.toString();
  }

  String unit(String unit) {
    if (language == Language.ZH || unit.isEmpty() || unit.equals("%")) {
      return unit;
    }
    return " " + UNITS.getOrDefault(unit, unit);
  }

  private String list(List<?> list) {
    if (list.isEmpty() || list.get(0) instanceof Record) {
      return say("items", list.size());
    }
    String shown =
        list.stream()
            .limit(MOST_SHOWN)
            .map(element -> value(element, ""))
            .collect(Collectors.joining(say("comma")));
    return list.size() > MOST_SHOWN ? shown + say("comma") + "…" : shown;
  }

  /** Lower case at the start, but not in an abbreviation. */
  private static String lower(String label) {
    boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
    return word || label.startsWith("A ") || label.startsWith("I ")
        ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
        : label;
  }
}
