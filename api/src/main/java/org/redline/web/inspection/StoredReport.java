package org.redline.web.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A report as it was made, whose bytes stay ({@link Reports#content}) if it is kept.
 *
 * @param id its number; {@link #UNKEPT} for one that is only shown
 * @param firm id of the firm
 * @param profileVersion version of the profile that was audited
 * @param asOf day of the audit
 * @param rulesDigest digest of the rules
 * @param engine version of the program
 * @param violated findings that are violated
 * @param undetermined findings that cannot be judged yet
 * @param compliant findings that are compliant
 */
public record StoredReport(
    long id,
    String firm,
    int profileVersion,
    LocalDate asOf,
    String rulesDigest,
    String engine,
    int violated,
    int undetermined,
    int compliant,
    OffsetDateTime madeAt) {
  /** Number of a report that is not kept. */
  static final long UNKEPT = 0;

  /** Whether it is kept, and has an address. */
  public boolean isKept() {
    return id != UNKEPT;
  }
}
