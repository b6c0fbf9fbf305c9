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
import org.redline.audit.Auditor;
import org.redline.facts.Enterprise;

/** Firms a second through the whole audit, with its mandated actions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class AuditBenchmark {
  private @Nullable Auditor auditor;

  @Setup
  public void prepare(FirmsState state) {
    auditor = Auditor.of(state.rules());
  }

  @Benchmark
  @OperationsPerInvocation(FirmsState.FIRMS)
  public void audit(FirmsState state, Blackhole eaten) {
    Auditor audit = Objects.requireNonNull(auditor);
    for (Enterprise firm : state.firms()) {
      eaten.consume(audit.audit(firm, FirmsState.AS_OF));
    }
  }
}
