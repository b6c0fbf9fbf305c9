package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import org.redline.condition.Truth;
import org.redline.text.Bilingual;

/**
 * A part of a condition in plain words, with what it says on the facts at hand.
 *
 * @param truth whether it holds
 * @param text the part, with the values in place
 * @param decides whether it carries the truth of the part around it
 * @param parts the parts that it is made of
 */
public record Reason(Truth truth, Bilingual text, boolean decides, List<Reason> parts) {
  public Reason {
    parts = List.copyOf(parts);
  }

  /** The smallest parts that carry the truth of the whole, in order. */
  public List<Reason> decisive() {
    List<Reason> deciding = new ArrayList<>();
    for (Reason part : parts) {
      if (part.decides()) {
        deciding.addAll(part.decisive());
      }
    }
    return deciding.isEmpty() ? List.of(this) : deciding;
  }

  Reason deciding(boolean carries) {
    return new Reason(truth, text, carries, parts);
  }
}
