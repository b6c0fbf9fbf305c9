package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.redline.rulebook.Basis;
import org.redline.rulebook.WorkCalendar.Certainty;

/**
 * Something that is due in a file.
 *
 * @param file the file
 * @param key key of what is said of it
 * @param about id of what it is about
 * @param day the last day
 * @param basis the articles
 * @param step the step that settles it
 * @param source whether a text read here sets the term
 * @param certainty how sure the rest days are that it was counted with
 */
record Due(
    CaseFile file,
    String key,
    String about,
    LocalDate day,
    List<Basis> basis,
    StepKind step,
    Source source,
    Certainty certainty) {

  enum Source {
    LAW,
    OFFICER,
    /** A rule of procedure that no text confirms. */
    SUGGESTED
  }

  public boolean isUnverified() {
    return source == Source.SUGGESTED;
  }

  /** Key of what is said of the rest days that it was counted with, where they are not sure. */
  public String doubt() {
    return "due.calendar." + certainty.name().toLowerCase(Locale.ROOT);
  }

  public boolean isDoubtful() {
    return certainty != Certainty.CONFIRMED;
  }
}
