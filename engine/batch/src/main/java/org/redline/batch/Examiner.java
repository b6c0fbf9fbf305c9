package org.redline.batch;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.redline.source.Problems;
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

  /**
   * Reads all, then audits all, then writes all: the processor's caches hold one kind of work at a
   * time.
   */
  Portion examine(List<Submission> submissions) {
    List<Examined> examined = new ArrayList<>(submissions.size());
    for (Submission submission : submissions) {
      examined.add(read(submission));
    }
    examined.forEach(this::audit);
    Portion portion = new Portion();
    Counts mine = counts.poll();
    Counts counting = mine == null ? new Counts() : mine;
    for (Examined one : examined) {
      write(one, portion, counting);
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

  private Examined read(Submission submission) {
    Examined examined = new Examined(submission);
    if (!submission.problems().isEmpty()) {
      return examined.rejected(submission.problems());
    }
    try {
      Profile profile = reader.read(submission.name(), submission.content());
      LocalDate day = day(profile);
      return examined.read(profile.unit(day), day);
    } catch (Problems found) {
      return examined.rejected(found.problems());
    } catch (RuntimeException e) { // because a profile that cannot be read stops no other
      return examined.failed(e);
    }
  }

  private void audit(Examined examined) {
    if (examined.unit == null) {
      return;
    }
    try {
      examined.report = auditor.audit(examined.unit, examined.day);
    } catch (TooManyFacts found) {
      examined.rejected(found.text());
    } catch (AuditFailure failure) {
      examined.failed(failure.text());
    } catch (RuntimeException e) { // because a profile that no audit can stand stops no other
      examined.failed(e);
    }
  }

  private void write(Examined examined, Portion portion, Counts counting) {
    AuditReport report = examined.report;
    if (report == null) {
      lines.rejected(
          examined.submission.file(),
          examined.submission.line(),
          examined.problems,
          portion.rejections);
      portion.failed += examined.failed ? 1 : 0;
      portion.rejected += examined.failed ? 0 : 1;
      return;
    }
    lines.findings(report, portion.findings);
    lines.actions(report, portion.actions);
    counting.add(report);
    portion.audited++;
  }

  private LocalDate day(Profile profile) {
    if (asOf != null) {
      return asOf;
    }
    return profile.asOf() == null ? today : profile.asOf();
  }
}
