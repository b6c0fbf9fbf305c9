package org.redline.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.vocabulary.Vocabulary;

/** Synthetic firms to try things on: the same ones for the same seed, on every machine. */
public final class Firms {
  /** The day on which they are to be judged; nothing of theirs happens later. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  private final Trades trades;
  private final Odds odds;
  private final @Nullable Hiding hiding;

  private Firms(Vocabulary vocabulary, Odds odds, @Nullable Hiding hiding) {
    this.trades = Trades.of(vocabulary);
    this.odds = odds;
    this.hiding = hiding;
  }

  /** Firms of which everything is known that the engine can ask for. */
  public static Firms known(Vocabulary vocabulary) {
    return new Firms(vocabulary, Odds.of(vocabulary), null);
  }

  /** The same firms, of which a tenth of all single values was not submitted. */
  public static Firms partlyKnown(Vocabulary vocabulary) {
    Odds odds = Odds.of(vocabulary);
    return new Firms(vocabulary, odds, new Hiding(vocabulary, odds));
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
    Enterprise known = new Firm(odds.root(), trades.draw(random), random).make();
    return hiding == null ? known : hiding.hide(known, forgetting);
  }
}
