package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.redline.rulebook.Basis;

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
 */
record Due(
    CaseFile file,
    String key,
    String about,
    LocalDate day,
    List<Basis> basis,
    StepKind step,
    Source source) {

  enum Source {
    LAW,
    OFFICER,
    /** A rule of procedure that no text confirms. */
    SUGGESTED
  }

  public boolean isUnverified() {
    return source == Source.SUGGESTED;
  }
}
