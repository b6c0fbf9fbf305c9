package org.redline.web.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with a problem document what a filter refused below {@code /api/} before REST was asked,
 * such as an address with two slashes or a method that there is not.
 */
@Component
class RefusedBefore extends OncePerRequestFilter {
  private final Faults faults;
  private final ErrorAttributes attributes;

  RefusedBefore(Faults faults, ErrorAttributes attributes) {
    this.faults = faults;
    this.attributes = attributes;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return request.getDispatcherType() != DispatcherType.ERROR
        || !String.valueOf(asked).startsWith(request.getContextPath() + RestErrors.ADDRESSES);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    Fault fault =
        status == null || status == HttpStatus.INTERNAL_SERVER_ERROR
            ? failure(request)
            : RestErrors.fault(status);
    faults.write(fault, request, response);
  }

  /** A failure of the program, with the number that the log has it under. */
  private Fault failure(HttpServletRequest request) {
    Object number =
        attributes
            .getErrorAttributes(new ServletWebRequest(request), ErrorAttributeOptions.defaults())
            .get("failure");
    return Fault.of(HttpStatus.INTERNAL_SERVER_ERROR, "failure", String.valueOf(number));
  }
}
