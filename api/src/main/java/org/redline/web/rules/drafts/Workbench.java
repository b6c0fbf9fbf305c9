package org.redline.web.rules.drafts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.redline.audit.Auditor;
import org.redline.cases.CaseResult;
import org.redline.cases.CaseRunner;
import org.redline.rulebook.RuleFileCache;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.source.Problems;
import org.springframework.stereotype.Component;

/**
 * Reads and tries whole sets of rules within bounded time, keeping what did not change since the
 * last time.
 */
@Component
public class Workbench implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration LONGEST_CASES = Duration.ofSeconds(45);
  private static final int KEPT = 6;

  private final RuleFileCache cache = new RuleFileCache();
  private final Bounded bounded = new Bounded(LONGEST);
  private final Map<String, Tried> tried = new LinkedHashMap<>();

  /**
   * Reads rules from the content of their files.
   *
   * @throws Problems with everything that is wrong
   * @throws Refusal when that takes too long
   */
  public Tried read(Map<String, byte[]> files) {
    RuleSet rules = bounded.run(() -> RuleReader.read(files, cache));
    synchronized (tried) {
      Tried known = tried.remove(rules.digest());
      Tried kept = known == null ? new Tried(rules) : known;
      tried.put(rules.digest(), kept);
      if (tried.size() > KEPT) {
        tried.remove(tried.keySet().iterator().next());
      }
      return kept;
    }
  }

  @Override
  public void close() {
    bounded.close();
  }

  /** Rules that hold together, with what came of trying them. */
  public final class Tried {
    private final RuleSet rules;
    private List<CaseResult> all = List.of();
    private boolean run;

    private Tried(RuleSet rules) {
      this.rules = rules;
    }

    public RuleSet rules() {
      return rules;
    }

    /** The network of these rules, for audits. */
    public Auditor auditor() {
      return bounded.run(() -> Auditor.of(rules));
    }

    /** What came of the cases of some rules. */
    public List<CaseResult> cases(Predicate<String> ruleIds) {
      long end = System.nanoTime() + LONGEST_CASES.toNanos();
      return bounded.run(
          () -> CaseRunner.of(rules).run(ruleIds, () -> System.nanoTime() - end < 0));
    }

    /** What came of all cases, which are run once. */
    public synchronized List<CaseResult> cases() {
      if (!run) {
        all = List.copyOf(cases(id -> true));
        run = true;
      }
      return all;
    }

    /** The cases that failed. */
    public List<CaseResult> failed() {
      List<CaseResult> failed = new ArrayList<>(cases());
      failed.removeIf(CaseResult::passed);
      return failed;
    }
  }
}
