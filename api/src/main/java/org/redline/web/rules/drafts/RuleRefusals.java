package org.redline.web.rules.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.redline.web.pages.Words;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Tells why something cannot be done with rules. */
@ControllerAdvice("org.redline.web.rules")
public class RuleRefusals {
  @ModelAttribute("says")
  Says says(@ModelAttribute("words") Words words) {
    return refusal -> words.get(refusal.key(), refusal.arguments());
  }

  /** Where no page of its own tells it, one for it does. */
  @ExceptionHandler(Refusal.class)
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    Words words = Words.of(request);
    ModelAndView page = new ModelAndView("refused", refusal.status());
    page.addObject("words", words).addObject("menu", List.of());
    return page.addObject("reasons", List.of(words.get(refusal.key(), refusal.arguments())));
  }

  /** Puts a refusal into words. */
  @FunctionalInterface
  public interface Says {
    /** What it says to whoever reads. */
    String of(Refusal refusal);
  }
}
