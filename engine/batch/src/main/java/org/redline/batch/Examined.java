package org.redline.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.facts.Enterprise;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.text.Bilingual;

/** What has become of one submission so far. */
final class Examined {
  final Submission submission;

  /** What was read; null when it could not be. */
  @Nullable Enterprise unit;

  /** Day of its audit. */
  LocalDate day = LocalDate.MIN;

  /** Null as long as it is not audited, and for good when it cannot be. */
  @Nullable AuditReport report;

  /** Why there is no report. */
  List<Problem> problems = List.of();

  /** Whether the program failed, and not the submission. */
  boolean failed;

  Examined(Submission submission) {
    this.submission = submission;
  }

  Examined read(Enterprise read, LocalDate asOf) {
    unit = read;
    day = asOf;
    return this;
  }

  Examined rejected(List<Problem> why) {
    problems = why;
    return this;
  }

  void rejected(Bilingual why) {
    problems = List.of(new Problem(new Place(submission.file(), 1, 1), why));
  }

  void failed(Bilingual why) {
    failed = true;
    rejected(why);
  }

  Examined failed(RuntimeException e) {
    failed(Refusal.of("audit.failed", e.getClass().getSimpleName()).text());
    return this;
  }
}
