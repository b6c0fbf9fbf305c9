package org.redline.web.inspection;

import org.redline.packed.ProgramVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which build of the engine this is. */
@Configuration
class EngineConfiguration {
  @Bean
  EngineVersion engineVersion() {
    return new EngineVersion(ProgramVersion.engine());
  }
}
