package org.redline.web.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One audit of all firms of a region.
 *
 * @param region code of the region
 * @param asOf day of the audit
 * @param rulesDigest digest of the rules
 * @param engine version of the program
 * @param startedBy name of the account
 * @param beatAt when it last said that it goes on
 * @param endedAt when it ended, in whichever way; null while it runs
 * @param firms how many firms there were at the beginning
 * @param done how many are behind us
 * @param failed how many of these could not be audited
 */
record Run(
    long id,
    String region,
    LocalDate asOf,
    String rulesDigest,
    String engine,
    RunState state,
    String startedBy,
    OffsetDateTime startedAt,
    OffsetDateTime beatAt,
    @Nullable OffsetDateTime endedAt,
    int firms,
    int done,
    int failed) {
  private static final double PERCENT = 100;
  private static final double SECOND = 1000;

  public boolean running() {
    return state == RunState.RUNNING;
  }

  /** How much is done, in percent. */
  public int percent() {
    return firms == 0 ? 0 : (int) Math.min(PERCENT, Math.floor(PERCENT * done / firms));
  }

  /** How long it took, or takes until now. */
  public Duration taken(Instant now) {
    return Duration.between(startedAt.toInstant(), endedAt == null ? now : endedAt.toInstant());
  }

  /** Firms per second; empty before there is anything to count by. */
  public Optional<Long> rate(Instant now) {
    long millis = taken(now).toMillis();
    return millis <= 0 || done == 0
        ? Optional.empty()
        : Optional.of(Math.max(1, Math.round(done * SECOND / millis)));
  }

  /** How long it will still take; empty before there is anything to count by. */
  public Optional<Duration> left(Instant now) {
    return done == 0 || !running()
        ? Optional.empty()
        : Optional.of(taken(now).multipliedBy(Math.max(0, firms - done)).dividedBy(done));
  }
}
