package org.redline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.redline.facts.Enterprise;
import org.redline.vocabulary.Vocabulary;

/** Synthetic firms to measure with: the same ones for the same seed, on every machine. */
public final class Firms {
  private final Vocabulary vocabulary;
  private final int unknownPercent;

  private Firms(Vocabulary vocabulary, int unknownPercent) {
    this.vocabulary = vocabulary;
    this.unknownPercent = unknownPercent;
  }

  /** Firms of which everything is known that the engine can ask for. */
  public static Firms known(Vocabulary vocabulary) {
    return new Firms(vocabulary, 0);
  }

  /** Firms of which a tenth of all values was not submitted. */
  public static Firms partlyKnown(Vocabulary vocabulary) {
    return new Firms(vocabulary, 10);
  }

  /** The first {@code count} firms of the seed. */
  public List<Enterprise> make(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Enterprise> firms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      firms.add(new Firm(vocabulary, unknownPercent, random.split()).make());
    }
    return firms;
  }
}
