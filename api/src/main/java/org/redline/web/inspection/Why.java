package org.redline.web.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a verdict is as it is, and what would change it.
 *
 * @param verdict the verdict and what it follows from
 * @param law the law that the day chooses
 * @param decisive for what is no breach, the parts that decided
 * @param scope whether it applies, part by part; null where no law is chosen
 * @param breach whether it is broken, part by part; null where no law is chosen
 * @param endings how a breach comes to be over
 * @param past key of why nothing undoes it; null where something does
 * @param remedies the smallest lawful changes, the better first
 */
record Why(
    String verdict,
    String law,
    List<Node> decisive,
    @Nullable Node scope,
    @Nullable Node breach,
    List<End> endings,
    @Nullable String past,
    List<Cure> remedies) {

  /** A way in which it comes to be over. */
  record End(String state, Node when) {}

  /** Changes that, made together, put an end to it. */
  record Cure(String effect, List<String> changes) {}
}
