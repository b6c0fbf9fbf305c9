package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redline.facts.Coded;
import org.redline.text.Bilingual;
import org.redline.web.pages.Words;

/** What was filled in, and what is wrong with it. */
final class Fields {
  /** As long as a text in a profile may be. */
  private static final int LONGEST = 4000;

  static final String YES = "yes";
  static final String NO = "no";
  static final String UNCHECKED = "unchecked";

  private final Map<String, String> values;
  private final List<Problem> problems = new ArrayList<>();

  Fields(Map<String, String> values) {
    this.values = values;
  }

  /**
   * What is wrong.
   *
   * @param field name of the field; empty where it is the step as a whole
   * @param key key of what is said
   */
  record Problem(String field, String key, List<Object> arguments) {
    Problem {
      arguments = List.copyOf(arguments);
    }

    /** What is said; the name of a step is said in words too. */
    public String in(Words words) {
      Object[] said =
          arguments.stream()
              .map(a -> a instanceof String s && s.startsWith("step.") ? words.get(s) : a)
              .map(a -> a instanceof Bilingual both ? words.of(both) : a)
              .toArray();
      return words.get(key, said);
    }
  }

  Map<String, String> values() {
    return values;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  boolean isSound() {
    return problems.isEmpty();
  }

  void wrong(String field, String key, Object... arguments) {
    problems.add(new Problem(field, key, List.of(arguments)));
  }

  /** What was filled in; empty where nothing was. */
  String text(String name) {
    String text = values.getOrDefault(name, "").strip();
    if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
      wrong(name, "step.problem.text", LONGEST);
      return "";
    }
    return text;
  }

  String required(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      wrong(name, "step.problem.missing");
    }
    return text;
  }

  boolean flag(String name) {
    return !text(name).isEmpty();
  }

  /** The answer to a question that may have been left open. */
  Optional<Boolean> looked(String name) {
    String text = text(name);
    if (!List.of("", YES, NO, UNCHECKED).contains(text)) {
      wrong(name, "step.problem.choice");
    }
    return text.equals(YES) || text.equals(NO) ? Optional.of(text.equals(YES)) : Optional.empty();
  }

  Optional<LocalDate> day(String name) {
    String text = required(name);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      wrong(name, "step.problem.day");
      return Optional.empty();
    }
  }

  Optional<BigDecimal> amount(String name) {
    String text = required(name);
    if (!text.matches("[0-9]{0,12}(\\.[0-9]{1,2})?")) {
      wrong(name, "step.problem.amount");
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** The constant whose code was chosen; an empty choice that must not be empty is told. */
  <E extends Enum<E> & Coded> Optional<E> choice(String name, Class<E> type) {
    String code = required(name);
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(c -> c.code().equals(code)).findFirst();
    if (found.isEmpty() && !code.isEmpty()) {
      wrong(name, "step.problem.choice");
    }
    return found;
  }
}
