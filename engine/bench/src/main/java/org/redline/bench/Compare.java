package org.redline.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redline.audit.Auditor;
import org.redline.facts.Enterprise;
import org.redline.generate.Firms;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;

/**
 * Lets all rivals take turns in one process and prints firms for each second of processor time,
 * median of several rounds. Coarser than JMH, but hardly disturbed by others on the machine.
 *
 * <p>Arguments: {@code known} or {@code partly}, then rule sets as {@link RuleSets#named} knows
 * them.
 */
public final class Compare {
  private static final double WARM_UP = 3;
  private static final double ROUND = 0.5;
  private static final int ROUNDS = 7;
  private static final double NANOS = 1e9;

  private final Map<String, Runnable> rivals = new LinkedHashMap<>();
  private final RuleSet rules;
  private final List<Enterprise> firms;

  private Compare(RuleSet rules, List<Enterprise> firms) {
    this.rules = rules;
    this.firms = firms;
  }

  public static void main(String[] arguments) {
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      RuleSet rules = RuleSets.named(name);
      boolean known = arguments[0].equals("known");
      Firms maker = known ? Firms.known(rules.vocabulary()) : Firms.partlyKnown(rules.vocabulary());
      Compare compare = new Compare(rules, maker.make(FirmsState.FIRMS, FirmsState.SEED));
      if (known) {
        compare.addLanguages(name.equals("by-hand"));
      } else {
        compare.addShapes();
      }
      compare.run(arguments[0] + " " + name);
    }
  }

  private void addShapes() {
    for (Shape shape : Shape.values()) {
      add(shape, 1);
    }
    add(Shape.PROVISIONS, 100);
    add(Shape.BUCKETS, 100);
    add(Shape.GROUPS, 100);
    Auditor auditor = Auditor.of(rules);
    rivals.put("whole audit", () -> firms.forEach(f -> auditor.audit(f, FirmsState.AS_OF)));
  }

  private void addLanguages(boolean byHand) {
    add(Shape.REDLINE, 1);
    add(Shape.LOOP, 1);
    RuleSet provisions = RuleSets.withoutMandates(rules);
    for (Drl.Language language : Drl.Language.values()) {
      Drl drl = Drl.of(provisions, language);
      rivals.put("DRL " + language, () -> firms.forEach(f -> drl.ask(f, FirmsState.AS_OF)));
    }
    if (byHand) {
      HandWritten written = new HandWritten(rules.vocabulary(), FirmsState.AS_OF);
      Subjects subjects = new Subjects(rules.vocabulary());
      rivals.put("by hand", () -> firms.forEach(f -> written.judge(subjects.of(f))));
    }
  }

  private void add(Shape shape, int together) {
    StageOne stage = new StageOne(rules, shape);
    rivals.put(shape + " " + together, () -> judge(stage, together));
  }

  private void judge(StageOne stage, int together) {
    for (int i = 0; i < firms.size(); i += together) {
      stage.findings(firms.subList(i, i + together), FirmsState.AS_OF);
    }
  }

  private void run(String title) {
    rivals.values().forEach(rival -> rate(rival, WARM_UP));
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      rivals.forEach(
          (name, rival) ->
              rates.computeIfAbsent(name, n -> new ArrayList<>()).add(rate(rival, ROUND)));
    }
    rates.forEach(
        (name, all) ->
            System.out.printf(Locale.ROOT, "%s | %s | %.0f%n", title, name, median(all)));
  }

  /** Firms for each second of this thread's processor time. */
  private double rate(Runnable rival, double seconds) {
    long start = processorTime();
    int runs = 0;
    while (processorTime() - start < seconds * NANOS) {
      rival.run();
      runs++;
    }
    return runs * firms.size() / ((processorTime() - start) / NANOS);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
