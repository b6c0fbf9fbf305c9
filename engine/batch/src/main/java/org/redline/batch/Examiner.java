package org.redline.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditFailure;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonLines;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Language;

/** Reads and audits one profile after the other; any number of threads may use one at once. */
final class Examiner {
  private final Auditor auditor;
  private final ProfileReader reader;
  private final JsonLines lines;
  private final @Nullable LocalDate asOf;
  private final LocalDate today;

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

  Outcome examine(Submission submission) {
    try {
      Profile profile = reader.read(submission.name(), submission.content());
      LocalDate day = day(profile);
      AuditReport report = auditor.audit(profile.unit(day), day);
      Counts counts = new Counts();
      counts.add(report);
      return new Outcome(
          lines.findings(report), lines.actions(report), counts, null, submission.end());
    } catch (Problems found) {
      return rejected(submission, found.problems());
    } catch (AuditFailure failure) {
      Place place = new Place(submission.file(), 1, 1);
      return rejected(submission, List.of(new Problem(place, failure.text())));
    }
  }

  private Outcome rejected(Submission submission, List<Problem> problems) {
    String line = lines.rejected(submission.file(), submission.line(), problems);
    return new Outcome(List.of(), List.of(), null, line, submission.end());
  }

  private LocalDate day(Profile profile) {
    if (asOf != null) {
      return asOf;
    }
    return profile.asOf() == null ? today : profile.asOf();
  }
}
