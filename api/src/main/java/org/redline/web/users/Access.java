package org.redline.web.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what. */
@Configuration
class Access {
  /** Scripts, styles and pictures only from here, and nothing inline. */
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** The metrics tell of audits and requests; nobody asks what each filter of the chain takes. */
  @Bean
  static SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http, Accounts accounts, LoginPages login, ProviderLogin provider)
      throws Exception {
    provider.open(http);
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/login", "/language", "/assets/**", "/webjars/**", "/error")
                    .permitAll()
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/", "/password", "/tokens/**", "/interface/**")
                    .authenticated()
                    .requestMatchers("/rules/drafts/**", "/rules/shipped")
                    .hasRole("REGULATOR")
                    .requestMatchers(HttpMethod.POST, "/rules/**")
                    .hasRole("REGULATOR")
                    .requestMatchers("/rules/**", "/rules")
                    .authenticated()
                    .requestMatchers("/firms/new", "/firms/*/edit", "/firms/*/edit/**")
                    .hasRole("INSPECTOR")
                    .requestMatchers("/firms/*/documents/new", "/firms/*/documents/*/edit")
                    .hasRole("INSPECTOR")
                    .requestMatchers(HttpMethod.POST, "/firms/*/documents/*/final")
                    .hasAnyRole("INSPECTOR", "HEAD")
                    .requestMatchers(HttpMethod.POST, "/firms/*/documents/**")
                    .hasRole("INSPECTOR")
                    .requestMatchers("/firms/**")
                    .hasAnyRole("INSPECTOR", "REVIEWER", "HEAD", "AUDITOR")
                    .requestMatchers("/overview/**")
                    .hasRole("AUDITOR")
                    .requestMatchers("/uploads/**")
                    .hasRole("INSPECTOR")
                    .requestMatchers(HttpMethod.POST, "/cases", "/cases/*/papers/*")
                    .hasRole("INSPECTOR")
                    .requestMatchers(HttpMethod.POST, "/cases/*/steps/*")
                    .hasAnyRole("INSPECTOR", "REVIEWER")
                    .requestMatchers(HttpMethod.POST, "/cases/*/approvals/*")
                    .hasRole("HEAD")
                    .requestMatchers(HttpMethod.GET, "/cases/*/steps/*")
                    .hasAnyRole("INSPECTOR", "REVIEWER")
                    .requestMatchers(HttpMethod.GET, "/cases/**", "/work")
                    .hasAnyRole("INSPECTOR", "REVIEWER", "HEAD", "AUDITOR")
                    .requestMatchers("/accounts/**", "/journal/**", "/offices/**", "/backup")
                    .hasRole("ADMINISTRATOR")
                    .anyRequest()
                    .denyAll())
        .formLogin(
            form ->
                form.loginPage("/login").successHandler(login.in()).failureHandler(login::failed))
        .logout(logout -> logout.addLogoutHandler(login.out()).deleteCookies("JSESSIONID"))
        .exceptionHandling(refused -> refused.accessDeniedHandler(Access::refuse))
        .addFilterBefore(new SessionCheck(accounts), AuthorizationFilter.class)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** Whoever comes back after the session ran out, with a form, is led to log in again. */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      response.sendRedirect(request.getContextPath() + "/login?over");
    } else {
      new AccessDeniedHandlerImpl().handle(request, response, refusal);
    }
  }
}
