package org.redline.web.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.redline.web.Htmx;
import org.redline.web.pages.Words;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says why something was refused: on a page, or in the place that a page has for it. */
@ControllerAdvice(basePackageClasses = FormRefusals.class)
class FormRefusals {
  @ExceptionHandler
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    Words words = Words.of(request);
    boolean part = Htmx.asksForPart(request);
    ModelAndView page =
        new ModelAndView(part ? "submission/refused :: reason" : "submission/refused");
    page.addObject("words", words).addObject("menu", List.of());
    page.addObject("reason", refusal.reason(words));
    page.setStatus(refusal.status());
    return page;
  }
}
