package org.redline.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords as the application does, at the least cost that there is: at the real one, tests
 * do little else.
 */
@Configuration(proxyBeanMethods = false)
class QuickPasswords {
  private static final int LEAST = 4;

  @Bean
  @Primary
  static PasswordEncoder quickPasswords() {
    return new DelegatingPasswordEncoder(
        "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST)));
  }
}
