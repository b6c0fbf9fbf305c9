package org.redline.report;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.audit.DueDate;
import org.redline.rulebook.Deadline;

/** When something is due, in words: 自送达之日起7个工作日内. */
final class Terms {
  private static final Pattern TERM = Pattern.compile("PT?([0-9]+)([DMYHW])");
  private final Words words;

  Terms(Words words) {
    this.words = words;
  }

  String of(DueDate due) {
    Deadline deadline = due.deadline();
    LocalDate day = due.day();
    String text = words.get("term", event(deadline.runsFrom()), length(deadline));
    if (day != null) {
      text += words.get("term.day", day) + words.unverified(due.unverified());
    }
    return deadline.suggested() ? text + words.get("term.suggested") : text;
  }

  /** A report that was kept may name an event that rules no longer name. */
  private String event(String key) {
    return Deadline.EVENTS.contains(key) ? words.get("event." + key) : key;
  }

  private String length(Deadline deadline) {
    Matcher term = TERM.matcher(deadline.term());
    if (!term.matches()) {
      return deadline.term();
    }
    String unit = deadline.working() ? "working" : term.group(2);
    return words.get("length." + unit, term.group(1));
  }
}
