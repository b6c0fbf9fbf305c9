package org.redline.web.overview;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.redline.audit.Auditor;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.Region;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Runs audits of all firms in the background; several runs share the threads. */
@Component
class Runner implements ApplicationRunner, AutoCloseable {
  private final Runs runs;
  private final RunResults results;
  private final FirmProfiles firms;
  private final RulesInForce rules;
  private final Courtesy courtesy;
  private final int threads;
  private final ExecutorService workers;
  private final ExecutorService passes = Executors.newCachedThreadPool(daemons("run"));
  private final Set<Pass> underWay = ConcurrentHashMap.newKeySet();

  Runner(
      Runs runs,
      RunResults results,
      FirmProfiles firms,
      RulesInForce rules,
      Courtesy courtesy,
      RunSettings settings) {
    this.runs = runs;
    this.results = results;
    this.firms = firms;
    this.rules = rules;
    this.courtesy = courtesy;
    this.threads = settings.count();
    this.workers = Executors.newFixedThreadPool(threads, daemons("audit"));
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** What an earlier process left running is over. */
  @Override
  public void run(ApplicationArguments arguments) {
    runs.settle();
  }

  /**
   * Begins to audit all firms of a region, by the rules in force now.
   *
   * @throws Runs.Busy when there is a run of this region
   */
  Run start(Region region, LocalDate asOf, Account by) {
    runs.settle();
    Auditor auditor = rules.auditor();
    Run run = runs.start(region, asOf, auditor.rules(), firms.count(region), by.name());
    Examination examination = new Examination(run.id(), auditor, asOf, courtesy);
    Pass pass = new Pass(run, firms, results, examination, workers, threads);
    underWay.add(pass);
    passes.execute(() -> work(run, pass));
    return run;
  }

  private void work(Run run, Pass pass) {
    try {
      runs.end(run, pass.run(), run.startedBy());
    } finally {
      underWay.remove(pass);
    }
  }

  /** Ends a run, whichever process it is on. */
  void cancel(Run run, Account by) {
    runs.end(run, RunState.CANCELLED, by.name());
  }

  /** What still runs when the application ends is interrupted, and told so. */
  @Override
  public void close() {
    for (Pass pass : underWay) {
      pass.stop();
      runs.end(pass.of(), RunState.INTERRUPTED, "system");
    }
    passes.shutdown();
    workers.shutdown();
  }
}
