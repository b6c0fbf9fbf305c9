package org.redline.web.inspection;

import java.util.List;
import org.redline.condition.Truth;
import org.redline.explain.Reason;
import org.redline.text.Language;

/**
 * A part of a condition, with what it says on the facts at hand.
 *
 * @param holds {@code yes}, {@code no} or {@code unknown}
 * @param text the part in plain words, with the values in place
 * @param decides whether it carries the whole
 * @param parts the parts that it is made of
 */
record Node(String holds, String text, boolean decides, List<Node> parts) {
  private static final int MOST_DECISIVE = 5;

  static Node of(Reason reason, Language language) {
    return new Node(
        holds(reason.truth()),
        reason.text().in(language),
        reason.decides(),
        reason.parts().stream().map(part -> of(part, language)).toList());
  }

  /** The smallest parts that carry the whole. */
  static List<Node> decisive(Reason reason, Language language) {
    return reason.decisive().stream()
        .limit(MOST_DECISIVE)
        .map(part -> new Node(holds(part.truth()), part.text().in(language), true, List.of()))
        .toList();
  }

  private static String holds(Truth truth) {
    return switch (truth) {
      case TRUE -> "yes";
      case FALSE -> "no";
      case UNKNOWN -> "unknown";
    };
  }
}
