package org.redline.explain;

import java.util.List;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.memory.BreachState;
import org.redline.text.Bilingual;

/**
 * Why a finding is as it is, and what would change it.
 *
 * @param finding the finding
 * @param verdict the verdict and what it follows from
 * @param law the decisive day, and the law that it chooses
 * @param scope whether the provision applies, part by part; empty where no law is chosen
 * @param breach whether it is broken, part by part; empty where no law is chosen
 * @param evidence the facts that carry the verdict
 * @param endings how the breach comes to be over, each part by part; only for breaches
 * @param missing the facts that would settle what is open
 * @param remedies lawful ways out, the better first; only for breaches
 */
public record Explanation(
    Finding finding,
    Bilingual verdict,
    Bilingual law,
    Optional<Reason> scope,
    Optional<Reason> breach,
    List<Point> evidence,
    List<End> endings,
    List<Point> missing,
    List<Remedy> remedies) {

  /**
   * A fact.
   *
   * @param path its path
   * @param label the path in plain words
   * @param value its value in plain words; not submitted where it is missing
   */
  public record Point(String path, Bilingual label, Bilingual value) {}

  /**
   * A way in which a breach comes to be over.
   *
   * @param state the state that it then has
   * @param reason whether it is so
   */
  public record End(BreachState state, Reason reason) {}

  /** Whether what was done can no longer be undone: it stays a breach, even when it is over. */
  public boolean past() {
    return finding.state().isPresent()
        && remedies.stream().noneMatch(remedy -> remedy.effect() == Remedy.Effect.NO_BREACH);
  }
}
