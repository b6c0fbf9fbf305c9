package org.redline.web.documents;

import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;

/**
 * Names a finding of a report.
 *
 * @param provision id of the provision
 * @param subject id of the subject; null where the list of subjects was not submitted
 */
public record FindingKey(String provision, @Nullable String subject) {
  /** The key of a finding. */
  public static FindingKey of(Finding finding) {
    return new FindingKey(finding.provision().id(), finding.subject().id());
  }

  boolean names(Finding finding) {
    return equals(of(finding));
  }
}
