package org.redline.web.firms;

import org.redline.web.operation.RequestLimits;
import org.redline.workbook.WorkbookReader;
import org.springframework.stereotype.Component;

/** How many firms a workbook of profiles holds: as many as can be read again, if they may be. */
@Component
public class ExportedFirms {
  private final RequestLimits limits;

  ExportedFirms(RequestLimits limits) {
    this.limits = limits;
  }

  /** The most. */
  public int most() {
    return Math.min(WorkbookReader.MOST_FIRMS, limits.rows());
  }
}
