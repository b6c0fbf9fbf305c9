package org.redline.bench;

import java.util.List;
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

/** Firms a second through stage 1, by the shape of the network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageOneBenchmark {
  /** How subjects and provisions are brought together. */
  @Param public Shape shape = Shape.REDLINE;

  /** How many firms share a session. */
  @Param("1")
  public int together = 1;

  private @Nullable StageOne stage;

  @Setup
  public void prepare(FirmsState state) {
    stage = new StageOne(state.rules(), shape);
  }

  @Benchmark
  @OperationsPerInvocation(FirmsState.FIRMS)
  public void findings(FirmsState state, Blackhole eaten) {
    StageOne judge = Objects.requireNonNull(stage);
    List<Enterprise> firms = state.firms();
    for (int i = 0; i < firms.size(); i += together) {
      eaten.consume(judge.findings(firms.subList(i, i + together), FirmsState.AS_OF));
    }
  }
}
