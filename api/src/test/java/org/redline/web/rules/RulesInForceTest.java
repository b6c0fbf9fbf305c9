package org.redline.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.Vocabulary;

class RulesInForceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int SWAPS = 200;

  @Test
  void no_audit_sees_a_mixture_while_rules_are_swapped() throws Exception {
    RuleSet low = TinyRules.whole().read();
    RuleSet high = TinyRules.whole().raised("2026-10-01", 40).read();
    Map<String, Verdict> right =
        Map.of(low.digest(), Verdict.COMPLIANT, high.digest(), Verdict.VIOLATED);
    RulesInForce inForce = new RulesInForce(low);
    AtomicBoolean over = new AtomicBoolean();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    Callable<Integer> auditing =
        () -> {
          int audits = 0;
          while (!over.get()) {
            AuditReport report = inForce.auditor().audit(firm(), DAY);
            seen.add(report.rulesDigest());
            assertThat(report.findings().get(0).verdict())
                .isEqualTo(right.get(report.rulesDigest()));
            assertThat(report.actions().isEmpty())
                .isEqualTo(report.rulesDigest().equals(low.digest()));
            audits++;
          }
          return audits;
        };

    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> running = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        running.add(threads.submit(auditing));
      }
      for (int i = 0; i < SWAPS; i++) {
        inForce.replace(i % 2 == 0 ? high : low);
        Thread.sleep(1);
      }
    } finally {
      over.set(true);
      threads.shutdown();
    }

    for (Future<Integer> one : running) {
      assertThat(one.get()).isPositive();
    }
    assertThat(seen).containsExactlyInAnyOrder(low.digest(), high.digest());
  }

  private static Enterprise firm() {
    String profile =
        """
        {"enterprise": {"id": "91420103720552964J", "name": "甲厂", "persons": [{"id": "R-1", "trainings": [{"id": "T-1", "outcome": "passed", "hours": 35}]}]}}""";
    return new ProfileReader(Vocabulary.ofEnterprise())
        .read("a.json", profile.getBytes(UTF_8))
        .unit(DAY);
  }
}
