package org.redline.web.workbook;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever uploads too much so, or something that is no upload. It comes before the check of
 * the form's token, which cannot be found in a body that is not read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int refused = refused(request);
    if (refused == 0) {
      chain.doFilter(request, response);
    } else {
      response.sendError(refused);
    }
  }

  /** The status with which an upload is refused; 0 where it is not. */
  private static int refused(HttpServletRequest request) {
    if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
      return 0;
    }
    try {
      request.getParts();
      return 0;
    } catch (IllegalStateException e) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    } catch (ServletException | IOException e) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
  }
}
