package org.redline.web.documents;

import java.math.BigDecimal;
import java.util.Comparator;
import org.redline.facts.PartyKind;

/** From which fine on a party may ask for a hearing, as {@code kinds.yaml} says. */
public final class LargeFines {
  private LargeFines() {}

  /**
   * The least fine on a party that is large; of several days the least, since a hearing that was
   * offered without need harms nobody.
   */
  public static BigDecimal least(PartyKind party) {
    return Catalogue.shipped().hearing().stream()
        .map(fine -> party == PartyKind.UNIT ? fine.unit() : fine.person())
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }
}
