package org.redline.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Auditor;
import org.redline.report.JsonTerms;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/**
 * Audits all profiles of an input on several threads. The output is in the order of the input and
 * the same for any number of threads; memory does not grow with the input.
 */
public final class LocalAudit {
  private final RuleSet rules;
  private final Language language;
  private final int threads;
  private final @Nullable LocalDate asOf;
  private final LocalDate today;

  /**
   * @param threads how many audit at once; one does everything itself, beside several another reads
   *     and writes
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
   * Runs over {@code input} and writes {@code findings.jsonl}, {@code actions.jsonl}, {@code
   * rejected.jsonl}, {@code terms.json}, which says what keys stand for, {@code summary.json} and
   * {@code index.html}, all once everything is done.
   *
   * @param input a folder of YAML and JSON files, one such file, or JSON Lines, plain or gzip
   * @throws Refusal when the input cannot be read, or the output not be written
   */
  public AuditRun run(Path input, OutputFolder folder, Progress progress) {
    folder.refuse(input);
    try (Submissions submissions = Submissions.of(input);
        Output output = folder.open()) {
      Examiner examiner = new Examiner(Auditor.of(rules), asOf, today, language);
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      Executor workers = threads == 1 ? Runnable::run : pool;
      try {
        Totals totals = new Pass(submissions, examiner, workers, threads, output, progress).run();
        String name = String.valueOf(input.toAbsolutePath().normalize().getFileName());
        output.terms(JsonTerms.of(rules, language));
        output.summary(SummaryJson.write(totals, name, rules.digest()));
        output.page(SummaryPage.write(totals, name, rules, language));
        output.finish();
        return totals.run();
      } finally {
        pool.shutdownNow();
      }
    }
  }
}
