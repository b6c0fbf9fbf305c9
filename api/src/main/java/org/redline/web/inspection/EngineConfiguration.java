package org.redline.web.inspection;

import org.redline.packed.ProgramVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which version of the program this is. */
@Configuration
class EngineConfiguration {
  @Bean
  EngineVersion engineVersion() {
    return new EngineVersion(ProgramVersion.text());
  }
}
