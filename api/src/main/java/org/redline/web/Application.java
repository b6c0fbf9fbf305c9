package org.redline.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The web application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {
  /** The clock by whose calendar days and terms are counted. */
  @Bean
  Clock clock(Settings settings) {
    return Clock.system(ZoneId.of(settings.zone()));
  }
}
