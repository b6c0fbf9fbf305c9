package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.PreconditionState;
import org.redline.rulebook.Basis;
import org.redline.text.Bilingual;

/**
 * A step that comes next.
 *
 * @param step the step
 * @param title what the audit calls it, or what the step is about
 * @param basis by which articles
 * @param preconditions what must hold, each met, not met or unknown
 * @param due until when; null where nothing says
 * @param authority key of who decides; null where this office does
 * @param mood whether the law orders it or allows it (可以), or it is not known
 * @param missing paths of what would settle that; empty unless it is not known
 */
record Next(
    StepKind step,
    Bilingual title,
    List<Basis> basis,
    List<PreconditionState> preconditions,
    @Nullable LocalDate due,
    @Nullable String authority,
    Mood mood,
    List<String> missing) {

  /** Whether the law orders it or allows it, or may do so by what is not known. */
  enum Mood {
    SHALL,
    MAY,
    OPEN
  }

  public boolean isOptional() {
    return mood == Mood.MAY;
  }
}
