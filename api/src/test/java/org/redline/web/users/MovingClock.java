package org.redline.web.users;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.redline.web.Storage;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets. */
@Primary
class MovingClock extends Clock {
  private Instant now = Storage.NOW;

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
