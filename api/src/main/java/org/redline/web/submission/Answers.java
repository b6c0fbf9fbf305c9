package org.redline.web.submission;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers to parts of a page. */
final class Answers {
  private Answers() {}

  /** Leads the whole page to another address. */
  static ModelAndView leadingTo(String address) {
    View nothing =
        (model, request, response) ->
            response.setHeader("HX-Redirect", request.getContextPath() + address);
    ModelAndView answer = new ModelAndView(nothing);
    answer.setStatus(HttpStatus.OK);
    return answer;
  }
}
