package org.redline.web.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of a walk: it goes on from the morning of the day that the walk sets. */
final class WalkClock extends Clock {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static volatile Instant morning = Instant.EPOCH;
  private static volatile long set;

  /** Puts it into an application that is told to take a walk. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("redline.walk")
  static class Worn {
    @Bean
    @Primary
    Clock walkClock() {
      return new WalkClock();
    }
  }

  static void on(String day) {
    morning = LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
    set = System.nanoTime();
  }

  @Override
  public Instant instant() {
    return morning.plusNanos(System.nanoTime() - set);
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
