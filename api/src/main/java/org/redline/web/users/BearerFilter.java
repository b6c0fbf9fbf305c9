package org.redline.web.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request in by {@code Authorization: Bearer rl_…}, and refuses one whose token does not
 * hold; other requests pass as they are. For a chain of its own, without sessions:
 *
 * <pre>http.addFilterBefore(new BearerFilter(tokens), BasicAuthenticationFilter.class)</pre>
 */
public final class BearerFilter extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";
  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"Unauthorized","status":401,\
      "detail":"令牌无效、已到期或者已撤销。The token is unknown, over or revoked."}""";

  private final Tokens tokens;

  public BearerFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Account> owner = tokens.owner(header.substring(SCHEME.length()).strip());
    if (owner.isEmpty()) {
      refuse(response);
      return;
    }
    letIn(owner.get());
    chain.doFilter(request, response);
  }

  private static void letIn(Account account) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    SecurityContextHolder.setContext(context);
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(PROBLEM);
  }
}
