package org.redline.web.submission;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redline.web.firms.Firm;

/**
 * A firm's profile as an inspector has it before them.
 *
 * @param id id of the firm
 * @param firm the firm; null while it was never submitted
 * @param draft what stands in the form
 * @param basedOn version that the draft began with; 0 for none
 * @param savedAt when the draft was last changed; null where nothing was changed yet
 */
public record Opened(
    String id, @Nullable Firm firm, Draft draft, int basedOn, @Nullable OffsetDateTime savedAt) {
  /** The version that there is now; 0 if the firm was never submitted. */
  public int latest() {
    return firm == null ? 0 : firm.version();
  }
}
