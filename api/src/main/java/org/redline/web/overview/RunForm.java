package org.redline.web.overview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.web.users.FieldProblems;
import org.redline.web.users.Region;

/**
 * What is filled in to begin a run.
 *
 * @param region region code
 * @param day day of the audit; null if it is none
 */
record RunForm(String region, @Nullable LocalDate day) {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  static RunForm of(String region, String day) {
    return new RunForm(region.strip(), day(day.strip()));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public FieldProblems problems(Region scope) {
    FieldProblems problems = new FieldProblems();
    if (!region.matches("[0-9]{6}")) {
      problems.add("region", "account.region.wrong");
    } else if (!scope.contains(region)) {
      problems.add("region", "overview.outside");
    }
    if (day == null) {
      problems.add("day", "overview.day.wrong");
    }
    return problems;
  }

  public LocalDate asOf() {
    return Objects.requireNonNull(day);
  }
}
