package org.redline.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * Refuses what no page can read: parameters that cannot be decoded, or that hold a character that
 * no database keeps. The form on a firm tells that at the field, and the editor of rules at the
 * text; REST reads its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class UnreadableRequests extends OncePerRequestFilter {
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/api/")
        || path.matches("/firms/(new|[^/]+/edit/.*)")
        || (path.matches("/rules/drafts/[0-9]+/(file|autosave)")
            && request.getMethod().equals("POST"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
    } else {
      // Else the page that tells it tries to read them once more, and fails.
      request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new MultipartException("unreadable"));
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static boolean isReadable(HttpServletRequest request) {
    try {
      return request.getParameterMap().entrySet().stream()
          .flatMap(one -> Stream.concat(Stream.of(one.getKey()), Arrays.stream(one.getValue())))
          .noneMatch(text -> text.indexOf('\0') >= 0);
    } catch (IllegalStateException undecodable) {
      return false;
    }
  }
}
