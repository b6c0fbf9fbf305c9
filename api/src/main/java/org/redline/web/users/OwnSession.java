package org.redline.web.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session of whoever asks. */
final class OwnSession {
  private static final HttpSessionSecurityContextRepository SESSIONS =
      new HttpSessionSecurityContextRepository();

  private OwnSession() {}

  /** From now on it is the session of an account. */
  static Authentication of(
      Account account, HttpServletRequest request, HttpServletResponse response) {
    Authentication known =
        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(known);
    SecurityContextHolder.setContext(context);
    SESSIONS.saveContext(context, request, response);
    return known;
  }
}
