package org.redline.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditFailure;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.TooManyFacts;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonLines;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Bilingual;
import org.redline.text.Language;

/** Reads and audits one profile after the other; any number of threads may use one at once. */
final class Examiner {
  private final Auditor auditor;
  private final ProfileReader reader;
  private final JsonLines lines;
  private final @Nullable LocalDate asOf;
  private final LocalDate today;

  /** Each is added to by one thread at a time: sums are the same however they are parted. */
  private final Queue<Counts> counts = new ConcurrentLinkedQueue<>();

  /**
   * @param asOf day of all audits; null = the one in each profile
   * @param today where a profile has none either
   */
  Examiner(Auditor auditor, @Nullable LocalDate asOf, LocalDate today, Language language) {
    this.auditor = auditor;
    this.reader = new ProfileReader(auditor.rules().vocabulary());
    this.lines = new JsonLines(auditor.rules(), language);
    this.asOf = asOf;
    this.today = today;
  }

  Portion examine(List<Submission> submissions) {
    Portion portion = new Portion();
    Counts mine = counts.poll();
    Counts counting = mine == null ? new Counts() : mine;
    for (Submission submission : submissions) {
      examine(submission, portion, counting);
    }
    counts.add(counting);
    return portion;
  }

  /** What was audited; asked for once no thread examines any more. */
  Counts counts() {
    Counts all = new Counts();
    counts.forEach(all::add);
    return all;
  }

  private void examine(Submission submission, Portion portion, Counts counting) {
    AuditReport report;
    try {
      report = audit(submission);
    } catch (Problems found) {
      portion.rejected++;
      reject(submission, found.problems(), portion);
      return;
    } catch (TooManyFacts found) {
      portion.rejected++;
      reject(submission, problem(submission, found.text()), portion);
      return;
    } catch (AuditFailure failure) {
      fail(submission, failure.text(), portion);
      return;
    } catch (RuntimeException e) { // because a profile that no audit can stand stops no other
      fail(submission, Refusal.of("audit.failed", e.getClass().getSimpleName()).text(), portion);
      return;
    }
    lines.findings(report, portion.findings);
    lines.actions(report, portion.actions);
    counting.add(report);
    portion.audited++;
  }

  private AuditReport audit(Submission submission) {
    if (!submission.problems().isEmpty()) {
      throw new Problems(submission.problems());
    }
    Profile profile = reader.read(submission.name(), submission.content());
    LocalDate day = day(profile);
    return auditor.audit(profile.unit(day), day);
  }

  private void fail(Submission submission, Bilingual text, Portion portion) {
    portion.failed++;
    reject(submission, problem(submission, text), portion);
  }

  private static List<Problem> problem(Submission submission, Bilingual text) {
    return List.of(new Problem(new Place(submission.file(), 1, 1), text));
  }

  private void reject(Submission submission, List<Problem> problems, Portion portion) {
    lines.rejected(submission.file(), submission.line(), problems, portion.rejections);
  }

  private LocalDate day(Profile profile) {
    if (asOf != null) {
      return asOf;
    }
    return profile.asOf() == null ? today : profile.asOf();
  }
}
