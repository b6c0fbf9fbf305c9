package org.redline.web.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.redline.web.Htmx;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled or changed since, on whichever process it is, and leads
 * whoever has a password of somebody else's to change it first.
 */
final class SessionCheck extends OncePerRequestFilter {
  private static final Set<String> BEFORE_THE_CHANGE = Set.of("/password", "/logout", "/language");

  private final Accounts accounts;
  private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

  SessionCheck(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/assets/") || path.startsWith("/webjars/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (known == null || !(known.getPrincipal() instanceof Account account)) {
      chain.doFilter(request, response);
    } else if (!accounts.holds(account)) {
      end.logout(request, response, known);
      Htmx.lead("/login?over", request, response);
    } else if (account.mustChange() && !BEFORE_THE_CHANGE.contains(request.getServletPath())) {
      Htmx.lead("/password", request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
