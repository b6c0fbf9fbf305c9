package org.redline.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditFailure;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Bilingual;
import org.redline.web.Htmx;
import org.redline.web.operation.Overload;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Says what is wrong with what was sent, where no page of its own tells it. */
@ControllerAdvice
class PageRefusals {
  private static final int MOST = 200;

  /** How many characters of a wrong value are repeated. */
  private static final int LONGEST = 100;

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  PageRefusals(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  @ExceptionHandler
  ModelAndView wrong(Problems wrong, HttpServletRequest request) {
    List<Bilingual> messages = wrong.problems().stream().map(Problem::message).toList();
    return told(HttpStatus.UNPROCESSABLE_CONTENT, messages, request);
  }

  @ExceptionHandler
  ModelAndView tooMuch(AuditFailure failure, HttpServletRequest request) {
    return told(HttpStatus.UNPROCESSABLE_CONTENT, List.of(failure.text()), request);
  }

  /** A part of the address, or a field, that is no day, number or code. */
  @ExceptionHandler
  ModelAndView mistyped(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
    String label = "refused.value." + wrong.getName();
    String value = shown(wrong.getValue());
    Bilingual message =
        Words.of(request).has(label)
            ? Words.both(label, value)
            : Words.both("refused.value", value);
    return told(HttpStatus.BAD_REQUEST, List.of(message), request);
  }

  /**
   * What only takes a form has no page: whoever reloads it, or switches the language on the answer,
   * is led to the nearest page above.
   *
   * @throws HttpRequestMethodNotSupportedException for anything but that
   */
  @ExceptionHandler
  void formOnly(
      HttpRequestMethodNotSupportedException wrong,
      HttpServletRequest request,
      HttpServletResponse response)
      throws HttpRequestMethodNotSupportedException {
    if (!wrong.getMethod().equals("GET")) {
      throw wrong;
    }
    String path = UriUtils.encodePath(request.getServletPath(), UTF_8);
    while (path.length() > 1 && !isPage(path)) {
      path = path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }
    Htmx.lead(path, request, response);
  }

  private boolean isPage(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return mapping.getObject().getHandlerMethods().keySet().stream()
        .filter(known -> known.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .map(RequestMappingInfo::getPathPatternsCondition)
        .filter(Objects::nonNull)
        .flatMap(condition -> condition.getPatterns().stream())
        .anyMatch(pattern -> pattern.matches(parsed));
  }

  private static String shown(@Nullable Object value) {
    String text = value instanceof Object[] all ? Arrays.toString(all) : String.valueOf(value);
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static ModelAndView told(
      HttpStatus status, List<Bilingual> messages, HttpServletRequest request) {
    Words words = Words.of(request);
    boolean part = Htmx.asksForPart(request);
    ModelAndView page = new ModelAndView(part ? "refused :: reasons" : "refused");
    page.addObject("words", words).addObject("menu", List.of());
    page.addObject("reasons", messages.stream().limit(MOST).map(words::of).toList());
    page.setStatus(status);
    return page;
  }

  /** A body in parts that breaks off, has no bounds or is too large. */
  @ExceptionHandler
  void broken(MultipartException broken, HttpServletResponse response) throws IOException {
    HttpStatus failed = Overload.status(broken);
    int status =
        broken instanceof ErrorResponse known
            ? known.getStatusCode().value()
            : failed.is4xxClientError() ? failed.value() : HttpStatus.BAD_REQUEST.value();
    response.sendError(status);
  }
}
