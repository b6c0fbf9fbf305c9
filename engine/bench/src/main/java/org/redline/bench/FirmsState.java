package org.redline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.redline.facts.Enterprise;
import org.redline.generate.Firms;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.Vocabulary;

/** What every benchmark judges: rules and firms. */
@State(Scope.Benchmark)
public class FirmsState {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  static final int FIRMS = 300;
  static final long SEED = 20261101;

  /** Which rules. */
  @Param({"packed", "120", "300", "500"})
  public String rules = "packed";

  /** Which firms: {@code known}, or {@code partly} with a tenth of all values not submitted. */
  @Param("partly")
  public String facts = "partly";

  private @Nullable RuleSet set;
  private List<Enterprise> firms = List.of();

  /** Reads the rules and makes the firms. */
  @Setup
  public void prepare() {
    RuleSet read = RuleSets.named(rules);
    set = read;
    firms = firms(read.vocabulary(), facts).make(FIRMS, SEED);
  }

  RuleSet rules() {
    return Objects.requireNonNull(set);
  }

  List<Enterprise> firms() {
    return firms;
  }

  private static Firms firms(Vocabulary vocabulary, String facts) {
    return facts.equals("known") ? Firms.known(vocabulary) : Firms.partlyKnown(vocabulary);
  }
}
