package org.redline.web.users;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is known afterwards: never the token itself.
 *
 * @param name what its owner calls it
 * @param expiresOn last day on which it holds
 */
record Token(
    long id,
    String name,
    OffsetDateTime madeAt,
    LocalDate expiresOn,
    @Nullable OffsetDateTime revokedAt,
    @Nullable OffsetDateTime usedAt) {
  /** Whether it holds on a day. */
  public boolean holds(LocalDate day) {
    return revokedAt == null && !expiresOn.isBefore(day);
  }
}
