package org.redline.web.enforcement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.text.Bilingual;

/**
 * A finding of a report that was taken over to be looked at on site.
 *
 * @param number its place in the file, from 1
 * @param provision id of the provision
 * @param subject id of the subject; null where the list of subjects was not submitted
 * @param title title of the provision
 * @param evidence the facts that the report rested on, one a line
 * @param outcome what the officers saw
 * @param note what they noted
 */
public record InspectedFinding(
    int number,
    String provision,
    @Nullable String subject,
    Bilingual title,
    String evidence,
    Outcome outcome,
    @Nullable String note) {

  /** What the officers saw on site. */
  public enum Outcome {
    PENDING,
    CONFIRMED,
    NOT_CONFIRMED
  }

  public boolean isConfirmed() {
    return outcome == Outcome.CONFIRMED;
  }

  /** Whether another file has taken over the same. */
  boolean isSame(InspectedFinding other) {
    return isOn(other.provision, other.subject);
  }

  /** Whether an item of an order, a decision or a determination is about it. */
  boolean isOn(@Nullable String ofProvision, @Nullable String ofSubject) {
    return provision.equals(ofProvision) && Objects.equals(subject, ofSubject);
  }

  /** Whether a later report says it of the same. */
  public boolean is(Finding finding) {
    return provision.equals(finding.provision().id())
        && (subject == null || subject.equals(finding.subject().id()));
  }
}
