package org.redline.web.rules.drafts;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** A part of a page: alone where htmx puts it into its place, else on a page of its own. */
public final class Part {
  private Part() {}

  /** The template to show. */
  public static String of(String template, @Nullable String swapped, Model model) {
    model.addAttribute("part", template);
    return swapped == null ? "rules/alone" : template;
  }
}
