package org.redline.audit;

import java.util.Collection;
import java.util.Objects;
import org.redline.memory.LegalKind;

/**
 * Within one legal kind and family, the heavier action supersedes the lighter.
 *
 * <p>Actions of different kinds never do, and protective measures end only by a recorded review.
 */
final class Superseding {
  private Superseding() {}

  static void mark(Collection<ActionDraft> drafts) {
    for (ActionDraft heavy : drafts) {
      for (ActionDraft light : drafts) {
        if (supersedes(heavy, light)) {
          heavy.supersedes.add(light.kind.key());
          light.supersededBy = heavy.kind.key();
        }
      }
    }
  }

  private static boolean supersedes(ActionDraft heavy, ActionDraft light) {
    return heavy.kind.family() != null
        && heavy.kind.family().equals(light.kind.family())
        && heavy.kind.kind() == light.kind.kind()
        && heavy.kind.kind() != LegalKind.PROTECTIVE
        && heavy.kind.weight() > light.kind.weight()
        && heavy.standing == light.standing
        && heavy.party == light.party
        && Objects.equals(heavy.subjectId, light.subjectId)
        && !heavy.possible
        && heavy.held == null;
  }
}
