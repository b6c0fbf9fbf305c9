package org.redline.web.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.redline.facts.PartyKind;

/** From which fine on a party may ask for a hearing, as {@code kinds.yaml} says for each day. */
public final class LargeFines {
  private LargeFines() {}

  /** Whether a fine against a party is large on a day; where nothing is said, every fine is. */
  public static boolean large(PartyKind party, BigDecimal amount, LocalDate day) {
    return Catalogue.shipped().hearing().stream()
        .filter(fine -> fine.holds(day))
        .map(fine -> party == PartyKind.UNIT ? fine.unit() : fine.person())
        .allMatch(least -> amount.compareTo(least) >= 0);
  }
}
