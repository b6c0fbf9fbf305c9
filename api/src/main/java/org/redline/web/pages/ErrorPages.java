package org.redline.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.redline.web.Htmx;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in words why a request failed that nothing else answered, whatever the client would have
 * accepted: on a page or, for a script, as a part of one.
 */
@Controller
class ErrorPages implements ErrorController {
  private final ErrorAttributes attributes;

  ErrorPages(ErrorAttributes attributes) {
    this.attributes = attributes;
  }

  /**
   * Whoever opens this address by hand finds no page there. Nothing is read of what was sent, which
   * may be too large.
   */
  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
            ? known
            : 404;
    Map<String, Object> failed =
        attributes.getErrorAttributes(
            new ServletWebRequest(request), ErrorAttributeOptions.defaults());
    ModelAndView page = new ModelAndView(Htmx.asksForPart(request) ? "error :: reason" : "error");
    page.addObject("status", status);
    page.addObject(
        "reason", Words.of(request).error(status, String.valueOf(failed.get("failure"))));
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
