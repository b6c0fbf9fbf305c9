package org.redline.web.overview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes that somebody waits for an answer; whoever watches a run does not hold it up. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CourtesyFilter extends OncePerRequestFilter {
  private final Courtesy courtesy;

  CourtesyFilter(Courtesy courtesy) {
    this.courtesy = courtesy;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/overview") || path.startsWith("/actuator");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    courtesy.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      courtesy.end();
    }
  }
}
