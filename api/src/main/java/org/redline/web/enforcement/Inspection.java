package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.web.documents.Officer;

/**
 * An inspection (检查), opened for a firm from a report.
 *
 * @param report number of the report whose findings were taken over
 * @param heldOn day on site; null before
 * @param officers who inspected; empty before
 * @param findings findings taken over
 */
public record Inspection(
    long report,
    @Nullable LocalDate heldOn,
    List<Officer> officers,
    List<InspectedFinding> findings) {

  /** Copies the lists. */
  public Inspection {
    officers = List.copyOf(officers);
    findings = List.copyOf(findings);
  }

  /** The findings that the officers saw themselves. */
  public List<InspectedFinding> confirmed() {
    return findings.stream().filter(InspectedFinding::isConfirmed).toList();
  }
}
