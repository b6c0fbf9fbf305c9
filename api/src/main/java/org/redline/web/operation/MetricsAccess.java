package org.redline.web.operation;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.redline.web.users.Account;
import org.redline.web.users.BearerFilter;
import org.redline.web.users.Role;
import org.redline.web.users.Tokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Who may read metrics: administrators, by password or token; or whoever reaches the port that is
 * set apart for them.
 */
@Configuration
class MetricsAccess {
  @Bean
  @Order(2)
  SecurityFilterChain metrics(
      HttpSecurity http, Tokens tokens, @Value("${management.server.port:0}") int port)
      throws Exception {
    return http.securityMatcher("/actuator/prometheus")
        .authorizeHttpRequests(
            requests ->
                requests
                    .anyRequest()
                    .access(
                        (who, asked) ->
                            new AuthorizationDecision(
                                isApart(asked.getRequest(), port) || isAllowed(who.get()))))
        .addFilterBefore(new BearerFilter(tokens), BasicAuthenticationFilter.class)
        .httpBasic(Customizer.withDefaults())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  private static boolean isApart(HttpServletRequest request, int port) {
    return port > 0 && request.getLocalPort() == port;
  }

  private static boolean isAllowed(@Nullable Authentication who) {
    return who != null
        && who.getPrincipal() instanceof Account account
        && account.is(Role.ADMINISTRATOR)
        && !account.mustChange();
  }
}
