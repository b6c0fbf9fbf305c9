package org.redline.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Auditor;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/**
 * Audits all profiles of an input on all cores. The output is in the order of the input; memory
 * does not grow with it, since only a few portions are on their way at once.
 */
public final class LocalAudit {
  private static final int PORTION = 64;
  private static final int PORTIONS_PER_THREAD = 4;

  private final RuleSet rules;
  private final Language language;
  private final int threads;
  private final @Nullable LocalDate asOf;
  private final LocalDate today;

  /**
   * @param threads how many audit at once
   * @param asOf day of all audits; null = the one in each profile
   * @param today where a profile has none either
   */
  public LocalAudit(
      RuleSet rules, Language language, int threads, @Nullable LocalDate asOf, LocalDate today) {
    this.rules = rules;
    this.language = language;
    this.threads = threads;
    this.asOf = asOf;
    this.today = today;
  }

  /**
   * Runs over {@code input} and writes into {@code folder}, whose files of an earlier run are
   * replaced once all is done: {@code findings.jsonl}, {@code actions.jsonl}, {@code
   * rejected.jsonl}, {@code summary.json} and {@code index.html}.
   *
   * @param input a folder of YAML and JSON files, or JSON Lines, plain or gzip
   * @throws IOException when the input cannot be read or the output not be written
   */
  public AuditRun run(Path input, Path folder, Progress progress) throws IOException {
    Examiner examiner = new Examiner(Auditor.of(rules), asOf, today, language);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Submissions submissions = Submissions.of(input);
        Output output = Output.in(folder)) {
      Counts counts = new Counts();
      long rejected = new Pass(submissions, examiner, pool, output, counts, progress).run();
      output.summary(SummaryJson.write(counts, rejected, rules.digest()));
      output.page(SummaryPage.write(counts, rejected, rules, language));
      output.finish();
      return new AuditRun(counts.firms(), rejected, counts.firmsWithViolations());
    } finally {
      pool.shutdownNow();
    }
  }

  /** One pass over the input. */
  private final class Pass {
    private final Submissions submissions;
    private final Examiner examiner;
    private final ExecutorService pool;
    private final Output output;
    private final Counts counts;
    private final Progress progress;
    private final Deque<Future<List<Outcome>>> underWay = new ArrayDeque<>();
    private long done;
    private long rejected;

    Pass(
        Submissions submissions,
        Examiner examiner,
        ExecutorService pool,
        Output output,
        Counts counts,
        Progress progress) {
      this.submissions = submissions;
      this.examiner = examiner;
      this.pool = pool;
      this.output = output;
      this.counts = counts;
      this.progress = progress;
    }

    long run() throws IOException {
      List<Submission> portion = portion();
      while (!portion.isEmpty()) {
        List<Submission> next = portion;
        underWay.add(pool.submit(() -> next.stream().map(examiner::examine).toList()));
        if (underWay.size() >= threads * PORTIONS_PER_THREAD) {
          take();
        }
        portion = portion();
      }
      while (!underWay.isEmpty()) {
        take();
      }
      return rejected;
    }

    private List<Submission> portion() throws IOException {
      List<Submission> portion = new ArrayList<>();
      while (portion.size() < PORTION) {
        Submission submission = submissions.next();
        if (submission == null) {
          return portion;
        }
        portion.add(submission);
      }
      return portion;
    }

    private void take() throws IOException {
      for (Outcome outcome : outcomes(underWay.remove())) {
        output.write(outcome);
        if (outcome.counts() == null) {
          rejected++;
        } else {
          counts.add(outcome.counts());
        }
        done++;
        progress.at(done, outcome.end(), submissions.size());
      }
    }

    private static List<Outcome> outcomes(Future<List<Outcome>> portion) {
      try {
        return portion.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("an audit failed", e.getCause());
      }
    }
  }
}
