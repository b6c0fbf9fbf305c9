package org.redline.web.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too large before anything is done for it, and turns whatever fails inside into a
 * page with a number, by which the log is found; the log says where it failed, and nothing of what
 * was asked or stored.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LimitFilter extends OncePerRequestFilter {
  /** Attribute of a request that failed: the number that the log has it under. */
  static final String FAILURE = "redline.failure";

  /** What a form with a file may have beside the file. */
  private static final long BESIDE = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(LimitFilter.class);
  private static final int ID = 8;

  private final RequestLimits limits;

  LimitFilter(RequestLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = most(request);
    if (request.getContentLengthLong() > most && !isRest(request)) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
      return;
    }
    try {
      chain.doFilter(new LimitedRequest(request, most, limits.time()), response);
    } catch (RuntimeException | ServletException e) {
      fail(e, request, response);
    }
  }

  private long most(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/")
        ? limits.upload().toBytes() + BESIDE
        : limits.body().toBytes();
  }

  /** There, the same is refused in the words of that interface. */
  private static boolean isRest(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private static void fail(
      Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatus status = Overload.status(failure);
    if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
      String id = UUID.randomUUID().toString().substring(0, ID);
      request.setAttribute(FAILURE, id);
      LOG.error("failure {}\n{}", id, Trace.of(failure));
    } else {
      LOG.warn("overload: {}", Trace.names(failure));
      response.setHeader(HttpHeaders.RETRY_AFTER, Overload.RETRY_AFTER);
    }
    if (!response.isCommitted()) {
      response.sendError(status.value());
    }
  }
}
