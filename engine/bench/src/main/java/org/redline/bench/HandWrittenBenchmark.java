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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.redline.facts.Enterprise;
import org.redline.network.Subjects;

/** Firms a second through the provisions written by hand; to be run with {@code by-hand} rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class HandWrittenBenchmark {
  private @Nullable HandWritten written;
  private @Nullable Subjects subjects;

  @Setup
  public void prepare(FirmsState state) {
    written = new HandWritten(state.rules().vocabulary(), FirmsState.AS_OF);
    subjects = new Subjects(state.rules().vocabulary());
  }

  @Benchmark
  @OperationsPerInvocation(FirmsState.FIRMS)
  public void verdicts(FirmsState state, Blackhole eaten) {
    HandWritten judge = Objects.requireNonNull(written);
    Subjects all = Objects.requireNonNull(subjects);
    for (Enterprise firm : state.firms()) {
      eaten.consume(judge.judge(all.of(firm)));
    }
  }
}
