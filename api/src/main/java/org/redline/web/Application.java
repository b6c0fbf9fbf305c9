package org.redline.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The web application; rooms may use the same word for different things, so names are whole. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Application {
  /** The clock by whose calendar days and terms are counted. */
  @Bean
  Clock clock(Settings settings) {
    return Clock.system(ZoneId.of(settings.zone()));
  }
}
