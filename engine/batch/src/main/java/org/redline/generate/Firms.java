package org.redline.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.redline.facts.Enterprise;
import org.redline.vocabulary.Vocabulary;

/** Synthetic firms to try things on: the same ones for the same seed, on every machine. */
public final class Firms {
  /** The day on which they are to be judged; nothing of theirs happens later. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  private static final int TENTH = 10;

  private final Vocabulary vocabulary;
  private final Trades trades;
  private final Hiding hiding;

  private Firms(Vocabulary vocabulary, int unknownPercent) {
    this.vocabulary = vocabulary;
    this.trades = Trades.of(vocabulary);
    this.hiding = new Hiding(vocabulary, unknownPercent);
  }

  /** Firms of which everything is known that the engine can ask for. */
  public static Firms known(Vocabulary vocabulary) {
    return new Firms(vocabulary, 0);
  }

  /** The same firms, of which a tenth of all values was not submitted. */
  public static Firms partlyKnown(Vocabulary vocabulary) {
    return new Firms(vocabulary, TENTH);
  }

  /** The firms of the seed, without end. */
  public Stream<Enterprise> all(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> make(random.split()));
  }

  /** The first {@code count} firms of the seed. */
  public List<Enterprise> make(int count, long seed) {
    return all(seed).limit(count).toList();
  }

  private Enterprise make(SplittableRandom random) {
    SplittableRandom forgetting = random.split();
    Enterprise known = new Firm(vocabulary, trades.draw(random), random).make();
    return hiding.hide(known, forgetting);
  }
}
