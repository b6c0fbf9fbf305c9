package org.redline.web.enforcement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets to the morning of a day. */
@Primary
class DayClock extends Clock {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private LocalDate day = LocalDate.of(2026, 3, 2);

  void on(String now) {
    day = LocalDate.parse(now);
  }

  String day() {
    return day.toString();
  }

  @Override
  public Instant instant() {
    return day.atTime(9, 0).atZone(ZONE).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
