package org.redline.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.redline.audit.Auditor;
import org.redline.facts.Enterprise;
import org.redline.generate.Firms;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;

/**
 * Lets all rivals take turns in one process and prints firms for each second, median of several
 * rounds: of processor time with one thread, of the clock with several. Coarser than JMH, but
 * hardly disturbed by others on the machine.
 *
 * <p>Arguments: {@code known} or {@code partly}, how many firms, how many threads, then rule sets
 * as {@link RuleSets#named} knows them.
 */
public final class Compare {
  private static final double WARM_UP = 3;
  private static final double ROUND = 0.5;
  private static final int ROUNDS = 7;
  private static final double NANOS = 1e9;

  private final Map<String, Consumer<List<Enterprise>>> rivals = new LinkedHashMap<>();
  private final RuleSet rules;
  private final List<List<Enterprise>> shares = new ArrayList<>();
  private final int firms;
  private final ExecutorService pool;

  private Compare(RuleSet rules, List<Enterprise> firms, ExecutorService pool, int threads) {
    this.rules = rules;
    this.firms = firms.size();
    this.pool = pool;
    for (int i = 0; i < threads; i++) {
      shares.add(firms.subList(i * firms.size() / threads, (i + 1) * firms.size() / threads));
    }
  }

  public static void main(String[] arguments) {
    boolean known = arguments[0].equals("known");
    int count = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (String name : List.of(arguments).subList(3, arguments.length)) {
        RuleSet rules = RuleSets.named(name);
        Firms maker =
            known ? Firms.known(rules.vocabulary()) : Firms.partlyKnown(rules.vocabulary());
        List<Enterprise> firms = maker.make(count, FirmsState.SEED);
        Compare compare = new Compare(rules, firms, pool, threads);
        compare.addRivals(known, name);
        compare.run(String.join(" ", List.of(arguments).subList(0, 3)) + " " + name);
      }
    } finally {
      pool.shutdown();
    }
  }

  private void addRivals(boolean known, String name) {
    if (known) {
      addLanguages(name.equals("by-hand"));
    } else {
      addShapes();
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
    rivals.put("whole audit", all -> all.forEach(f -> auditor.audit(f, FirmsState.AS_OF)));
  }

  private void addLanguages(boolean byHand) {
    add(Shape.REDLINE, 1);
    add(Shape.LOOP, 1);
    RuleSet provisions = RuleSets.withoutMandates(rules);
    for (Drl.Language language : Drl.Language.values()) {
      Drl drl = Drl.of(provisions, language);
      rivals.put("DRL " + language, all -> all.forEach(f -> drl.ask(f, FirmsState.AS_OF)));
    }
    if (byHand) {
      HandWritten written = new HandWritten(rules.vocabulary(), FirmsState.AS_OF);
      Subjects subjects = new Subjects(rules.vocabulary());
      rivals.put("by hand", all -> all.forEach(f -> written.judge(subjects.of(f))));
    }
  }

  private void add(Shape shape, int together) {
    ThreadLocal<StageOne> stage = ThreadLocal.withInitial(() -> new StageOne(rules, shape));
    rivals.put(shape + " " + together, all -> judge(stage.get(), all, together));
  }

  private static void judge(StageOne stage, List<Enterprise> firms, int together) {
    for (int i = 0; i < firms.size(); i += together) {
      int end = Math.min(i + together, firms.size());
      stage.findings(firms.subList(i, end), FirmsState.AS_OF);
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

  private double rate(Consumer<List<Enterprise>> rival, double seconds) {
    long start = now();
    int runs = 0;
    while (now() - start < seconds * NANOS) {
      pass(rival);
      runs++;
    }
    return runs * firms / ((now() - start) / NANOS);
  }

  /** Lets the rival judge all firms, each share on a thread of its own. */
  private void pass(Consumer<List<Enterprise>> rival) {
    if (shares.size() == 1) {
      rival.accept(shares.get(0));
      return;
    }
    CompletableFuture.allOf(
            shares.stream()
                .map(share -> CompletableFuture.runAsync(() -> rival.accept(share), pool))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private long now() {
    return shares.size() == 1
        ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
