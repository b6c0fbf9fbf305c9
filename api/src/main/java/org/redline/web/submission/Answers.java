package org.redline.web.submission;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers to parts of a page. */
final class Answers {
  private Answers() {}

  /** Tells what asks for a part of a page from what asks for a page. */
  static final String PART = "HX-Request";

  /** Leads the whole page to another address. */
  static ModelAndView leadingTo(String address) {
    View nothing =
        (model, request, response) -> {
          String whole = request.getContextPath() + address;
          if (request.getHeader(PART) == null) {
            response.sendRedirect(whole, HttpServletResponse.SC_SEE_OTHER);
          } else {
            response.setHeader("HX-Redirect", whole);
          }
        };
    return new ModelAndView(nothing);
  }
}
