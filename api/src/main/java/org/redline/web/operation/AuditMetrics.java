package org.redline.web.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.redline.audit.AuditListener;
import org.redline.audit.AuditReport;
import org.redline.memory.Verdict;
import org.redline.web.rules.RulesInForce;
import org.springframework.stereotype.Component;

/** Counts audits, how long they take, and what they find. */
@Component
class AuditMetrics implements AuditListener {
  private final Timer audits;
  private final Map<Verdict, Counter> findings = new EnumMap<>(Verdict.class);

  AuditMetrics(MeterRegistry registry, RulesInForce rules) {
    audits =
        Timer.builder("redline.audits")
            .description("Audits of one firm, and how long they take")
            .publishPercentileHistogram()
            .register(registry);
    for (Verdict verdict : Verdict.values()) {
      findings.put(
          verdict,
          Counter.builder("redline.findings")
              .description("Findings of audits by verdict")
              .tag("verdict", verdict.code())
              .register(registry));
    }
    rules.hear(this);
  }

  @Override
  public Consumer<AuditReport> begins() {
    Timer.Sample sample = Timer.start();
    return report -> {
      sample.stop(audits);
      count(report);
    };
  }

  private void count(AuditReport report) {
    report
        .summary()
        .forEach(
            (verdict, n) -> {
              Counter counter = findings.get(verdict);
              if (counter != null) {
                counter.increment(n);
              }
            });
  }
}
