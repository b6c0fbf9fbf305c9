package org.redline.web.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PartyKind;

/**
 * The step of a case file that a document is drawn from; it stays with the document.
 *
 * @param file number of the file
 * @param step number of the step
 * @param number the number that the officer typed in the step; empty for none
 * @param party against whom it is made out
 * @param hazard id of the hazard that it is about; null for all that are open
 * @param refused id of the order that was refused, where supply is cut for that; else null
 * @param penalties ids of the penalties of the decision that it states
 * @param suspendedUntil last day of the suspension that the decision imposes (行政处罚法 59 first
 *     paragraph item 4), which no fact holds; null for none
 */
public record Origin(
    long file,
    int step,
    String number,
    PartyKind party,
    @Nullable String hazard,
    @Nullable String refused,
    List<String> penalties,
    @Nullable LocalDate suspendedUntil) {

  /** Copies the list. */
  public Origin {
    penalties = List.copyOf(penalties);
  }
}
