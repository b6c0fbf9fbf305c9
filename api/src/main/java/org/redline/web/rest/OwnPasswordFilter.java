package org.redline.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an account whose password somebody else knows, until it has chosen its own. */
final class OwnPasswordFilter extends OncePerRequestFilter {
  private final Faults faults;

  OwnPasswordFilter(Faults faults) {
    this.faults = faults;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (known != null && known.getPrincipal() instanceof Account account && account.mustChange()) {
      faults.write(Fault.of(HttpStatus.FORBIDDEN, "must-change"), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
