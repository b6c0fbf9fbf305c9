package org.redline.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redline.audit.TooManyFacts;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.web.firms.Firms;
import org.redline.web.operation.Overload;
import org.redline.web.operation.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever goes wrong below {@code /api/} into a problem document: what the client can put
 * right with all that is wrong, what it cannot with a number by which the log is found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RestErrors implements HandlerExceptionResolver {
  static final String ADDRESSES = "/api/";

  private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);
  private static final int ID = 8;

  private final Faults faults;

  RestErrors(Faults faults) {
    this.faults = faults;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    boolean mine = request.getRequestURI().startsWith(request.getContextPath() + ADDRESSES);
    if (!mine
        || exception instanceof AccessDeniedException
        || exception instanceof AuthenticationException) {
      return null;
    }
    if (exception instanceof ErrorResponse known) {
      known.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
    }
    Fault fault = fault(exception);
    if (fault.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Overload.RETRY_AFTER);
    }
    try {
      faults.write(fault, request, response);
    } catch (IOException gone) {
      LOG.debug("the client did not wait for the answer");
    }
    return new ModelAndView();
  }

  private static Fault fault(Exception exception) {
    if (exception instanceof Refused refused) {
      return refused.fault();
    } else if (exception instanceof Problems wrong) {
      return Fault.of(HttpStatus.UNPROCESSABLE_CONTENT, "profile", wrong.problems());
    } else if (exception instanceof TooManyFacts wrong) {
      Problem problem = new Problem(new Place("", 1, 1), wrong.text());
      return Fault.of(HttpStatus.UNPROCESSABLE_CONTENT, "profile", List.of(problem));
    } else if (exception instanceof Firms.Overtaken overtaken) {
      return Fault.of(HttpStatus.PRECONDITION_FAILED, "overtaken", overtaken.latest());
    } else if (exception instanceof TypeMismatchException wrong) {
      return Fault.of(HttpStatus.BAD_REQUEST, "parameter", String.valueOf(wrong.getPropertyName()));
    } else if (exception instanceof ErrorResponse known
        && known.getStatusCode().is4xxClientError()) {
      return fault(HttpStatus.valueOf(known.getStatusCode().value()));
    } else if (exception instanceof MultipartException) {
      return fault(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    return failure(exception);
  }

  /** What Spring itself refuses, or the server before it. */
  static Fault fault(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> Fault.of(status, "unauthenticated");
      case FORBIDDEN -> Fault.of(status, "forbidden");
      case NOT_FOUND -> Fault.of(status, "not-found");
      case METHOD_NOT_ALLOWED -> Fault.of(status, "method");
      case NOT_ACCEPTABLE -> Fault.of(status, "not-acceptable");
      case UNSUPPORTED_MEDIA_TYPE -> Fault.of(status, "media-type");
      case REQUEST_TIMEOUT -> Fault.of(status, "too-slow");
      case CONTENT_TOO_LARGE -> Fault.of(status, "too-large", ProfileBody.MOST);
      case SERVICE_UNAVAILABLE -> Fault.of(status, "busy");
      default -> Fault.of(status, "request");
    };
  }

  private static Fault failure(Exception exception) {
    HttpStatus status = Overload.status(exception);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      LOG.warn("overload: {}", Trace.names(exception));
      return Fault.of(status, "busy");
    }
    String id = UUID.randomUUID().toString().substring(0, ID);
    LOG.error("failure {}\n{}", id, Trace.of(exception));
    return Fault.of(HttpStatus.INTERNAL_SERVER_ERROR, "failure", id);
  }
}
