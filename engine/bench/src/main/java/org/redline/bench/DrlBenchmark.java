package org.redline.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.redline.facts.Enterprise;

/** Firms a second through the written DRL; to be asked of firms of which all is known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrlBenchmark {
  /** How Drools compiles it. */
  @Param public Drl.Language language = Drl.Language.MVEL;

  private @Nullable Drl drl;

  @Setup
  public void prepare(FirmsState state) {
    drl = Drl.of(RuleSets.withoutMandates(state.rules()), language);
  }

  @Benchmark
  @OperationsPerInvocation(FirmsState.FIRMS)
  public void violated(FirmsState state, Blackhole eaten) {
    Drl asked = Objects.requireNonNull(drl);
    for (Enterprise firm : state.firms()) {
      eaten.consume(asked.ask(firm, FirmsState.AS_OF));
    }
  }
}
