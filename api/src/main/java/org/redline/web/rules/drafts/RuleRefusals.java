package org.redline.web.rules.drafts;

import jakarta.servlet.http.HttpServletRequest;
import org.redline.web.pages.Words;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells why something cannot be done with rules. */
@ControllerAdvice("org.redline.web.rules")
public class RuleRefusals {
  @ModelAttribute("says")
  Says says(@ModelAttribute("words") Words words) {
    return refusal -> words.get(refusal.key(), refusal.arguments());
  }

  /** Where no page of its own tells it, the list of drafts does. */
  @ExceptionHandler(Refusal.class)
  String refused(Refusal refusal, HttpServletRequest request) {
    RequestContextUtils.getOutputFlashMap(request).put("refusal", refusal);
    return "redirect:/rules/drafts";
  }

  /** Puts a refusal into words. */
  @FunctionalInterface
  public interface Says {
    /** What it says to whoever reads. */
    String of(Refusal refusal);
  }
}
