package org.redline.web.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.facts.Grade;
import org.redline.memory.Verdict;
import org.redline.source.Problems;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.Reports;
import org.springframework.stereotype.Component;

/**
 * Findings as they were confirmed at an inspection: what was put right since is still punished or
 * spared (行政处罚法 33).
 */
@Component
public class PastFindings {
  private final Firms firms;
  private final Reports reports;
  private final Clock clock;

  PastFindings(Firms firms, Reports reports, Clock clock) {
    this.firms = firms;
    this.reports = reports;
    this.clock = clock;
  }

  /**
   * A finding as it was.
   *
   * @param in the report that had it
   */
  public record Seen(Finding finding, Reports.Audited in) {}

  /** The drawing with those of its findings that the file had confirmed and has no more. */
  public Drawing of(Drawing drawing) {
    List<FindingKey> gone =
        drawing.findings().stream().filter(key -> found(drawing.audited(), key).isEmpty()).toList();
    if (drawing.origin() == null || gone.isEmpty()) {
      return drawing;
    }
    List<Seen> seen = new ArrayList<>();
    String firm = drawing.audited().kept().firm();
    List<StoredProfile> versions = firms.versions(firm);
    for (FindingKey key : gone) {
      versions.stream()
          .flatMap(version -> seen(version, key).stream())
          .findFirst()
          .ifPresent(seen::add);
    }
    return drawing.having(seen);
  }

  private Optional<Seen> seen(StoredProfile version, FindingKey key) {
    LocalDate day = version.submittedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    try {
      Reports.Audited audited = reports.audit(version, day);
      return found(audited, key)
          .filter(finding -> finding.grade() == Grade.VERIFIED)
          .map(finding -> new Seen(finding, audited));
    } catch (Problems e) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> found(Reports.Audited audited, FindingKey key) {
    return audited.report().findings().stream()
        .filter(finding -> finding.verdict() == Verdict.VIOLATED && key.names(finding))
        .findFirst();
  }
}
