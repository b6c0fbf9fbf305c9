package org.redline.web.rules.drafts;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants published.
 *
 * @param title what it is about
 * @param reason why it should be published; empty until it is sent for approval
 * @param base the publication whose files it changes
 * @param version counts every change of it
 * @param restores the publication that it began as; null if none
 * @param shipped digest of the rules of the program that it takes over; null if none
 * @param returned why it was returned the last time; null if it was not
 * @param decidedBy name of who published it; null while nobody has
 * @param publication the publication that it became; null while it is none
 */
public record Draft(
    long id,
    String title,
    String reason,
    String base,
    State state,
    int version,
    @Nullable String restores,
    @Nullable String shipped,
    @Nullable String returned,
    String madeBy,
    OffsetDateTime madeAt,
    OffsetDateTime changedAt,
    @Nullable String decidedBy,
    @Nullable String publication) {

  /** Whether its files can be written. */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isSent() {
    return state == State.SENT;
  }

  /** How far it has come. */
  public enum State {
    /** It is being written. */
    OPEN,
    /** It waits for somebody else's approval. */
    SENT,
    /** It was published. */
    PUBLISHED,
    /** It was given up. */
    DROPPED;

    /** As keys of words name it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
