package org.redline.web.rest;

import org.redline.web.users.BearerFilter;
import org.redline.web.users.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Who may ask for what over REST. Each request says who it is; no cookie counts, so no other site
 * can borrow one.
 */
@Configuration
class RestAccess {
  private static final String CONTENT = "default-src 'none'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain rest(HttpSecurity http, Faults faults, Tokens tokens) throws Exception {
    AuthenticationEntryPoint ask =
        (request, response, exception) -> faults.unauthenticated(request, response);
    return http.securityMatcher(RestErrors.ADDRESSES + "**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.PUT, "/api/v1/firms/*/profile")
                    .hasRole("INSPECTOR")
                    .requestMatchers("/api/v1/audits", "/api/v1/firms/**")
                    .hasAnyRole("INSPECTOR", "REVIEWER", "HEAD", "AUDITOR")
                    .requestMatchers("/api/v1/openapi.json", "/api/v1/profile.schema.json")
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .addFilterBefore(new BearerFilter(tokens), BasicAuthenticationFilter.class)
        .addFilterBefore(new OwnPasswordFilter(faults), AuthorizationFilter.class)
        .httpBasic(basic -> basic.authenticationEntryPoint(ask))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(ask)
                    .accessDeniedHandler(
                        (request, response, denied) -> faults.forbidden(request, response)))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(
            headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
        .build();
  }
}
