package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.redline.cli.Main;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads which version of the program this is. */
@Configuration
class EngineConfiguration {
  @Bean
  EngineVersion engineVersion() throws IOException {
    try (InputStream text = Objects.requireNonNull(Main.class.getResourceAsStream("version.txt"))) {
      return new EngineVersion(new String(text.readAllBytes(), UTF_8).strip());
    }
  }
}
