package org.redline.audit;

import java.util.Collection;
import java.util.List;
import org.redline.condition.Truth;
import org.redline.text.Bilingual;

/**
 * What must hold before an action is lawful.
 *
 * @param text what must hold
 * @param truth met, not met, or unknown
 * @param missing what would settle it
 * @param of ids of the rules that ask for it, where others that lead to the same action do not
 */
public record PreconditionState(
    Bilingual text, Truth truth, List<String> missing, List<String> of) {

  PreconditionState of(Collection<String> rules) {
    return new PreconditionState(text, truth, missing, List.copyOf(rules));
  }

  /** {@code met}, {@code not-met} or {@code unknown}. */
  public String state() {
    return switch (truth) {
      case TRUE -> "met";
      case FALSE -> "not-met";
      case UNKNOWN -> "unknown";
    };
  }
}
