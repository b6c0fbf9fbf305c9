package org.redline.web.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What parties are told of their rights, as {@code rights.yaml} has it for each day. */
final class RightsTexts {
  private static final Map<String, List<Text>> TEXTS = Yaml.read("rights.yaml", File.class);

  private RightsTexts() {}

  /** The text of a right in force on a day. */
  static Optional<Text> on(String right, LocalDate day) {
    return TEXTS.getOrDefault(right, List.of()).stream()
        .filter(text -> text.holds(day))
        .findFirst();
  }

  /** The file: texts by the name of the right. */
  static final class File extends LinkedHashMap<String, List<Text>> {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A text that holds for some days.
   *
   * @param from first day
   * @param until first day no more; null for a text in force
   * @param text what is said, {@code {government}} and the like standing for the office's data
   * @param source where the law says so
   * @param unverified no text confirms it
   */
  record Text(
      LocalDate from,
      @Nullable LocalDate until,
      String text,
      String source,
      @Nullable Boolean unverified) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** What is said to a party of this office; what the office left empty is a blank. */
    String of(Office office) {
      return text.replace("{government}", Blank.or(office.government()))
          .replace("{superior}", Blank.or(office.superior()))
          .replace("{court}", Blank.or(office.court()))
          .replace("{account}", Blank.or(office.account()));
    }
  }
}
