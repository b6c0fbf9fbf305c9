package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.text.Bilingual;

/**
 * A field of the form of a step.
 *
 * @param name name, under which what is filled in is kept
 * @param kind how it is filled in
 * @param key key of its label, the same wherever it says the same
 * @param of what the label is about, where the form has several of it
 * @param options what can be chosen
 * @param value what it begins with
 * @param need whether it may be left out
 */
record Input(
    String name,
    Kind kind,
    String key,
    @Nullable Bilingual of,
    List<Option> options,
    String value,
    Need need) {

  enum Kind {
    TEXT,
    LONG,
    DAY,
    AMOUNT,
    FLAG,
    CHOICE
  }

  enum Need {
    REQUIRED,
    OPTIONAL
  }

  /**
   * What can be chosen.
   *
   * @param value as it is kept
   */
  record Option(String value, Bilingual label) {
    static Option of(Coded code) {
      return new Option(code.code(), new Bilingual(code.zh(), code.en()));
    }
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }

  static Input text(String name, Need need) {
    return new Input(name, Kind.TEXT, name, null, List.of(), "", need);
  }

  static Input longText(String name, Need need) {
    return new Input(name, Kind.LONG, name, null, List.of(), "", need);
  }

  static Input day(String name, @Nullable LocalDate value) {
    String begins = value == null ? "" : value.toString();
    return new Input(name, Kind.DAY, name, null, List.of(), begins, Need.REQUIRED);
  }

  static Input flag(String name) {
    return new Input(name, Kind.FLAG, name, null, List.of(), "", Need.OPTIONAL);
  }

  /** A question that nobody need have looked into: nothing is kept unless it is answered. */
  static Input looked(String name) {
    return choice(
            name,
            List.of(
                new Option(Fields.YES, new Bilingual("是", "Yes")),
                new Option(Fields.NO, new Bilingual("否", "No")),
                new Option(Fields.UNCHECKED, new Bilingual("未查", "Not looked into"))))
        .optional()
        .beginning(Fields.UNCHECKED);
  }

  static Input choice(String name, List<Option> options) {
    return new Input(name, Kind.CHOICE, name, null, options, "", Need.REQUIRED);
  }

  static <E extends Enum<E> & Coded> Input choice(String name, Class<E> type, Predicate<E> which) {
    return choice(
        name, Arrays.stream(type.getEnumConstants()).filter(which).map(Option::of).toList());
  }

  static <E extends Enum<E> & Coded> Input choice(String name, Class<E> type) {
    return choice(name, type, code -> true);
  }

  /** The same for one of several things. */
  Input about(String suffix, Bilingual thing) {
    return new Input(name + "." + suffix, kind, key, thing, options, value, need);
  }

  Input optional() {
    return new Input(name, kind, key, of, options, value, Need.OPTIONAL);
  }

  Input beginning(String with) {
    return new Input(name, kind, key, of, options, with, need);
  }
}
