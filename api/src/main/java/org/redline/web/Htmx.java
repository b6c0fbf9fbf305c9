package org.redline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Requests of a script for a part of a page, and answers that lead the whole page elsewhere. */
public final class Htmx {
  /** The header that tells what asks for a part of a page from what asks for a page. */
  public static final String PART = "HX-Request";

  private static final String ELSEWHERE = "HX-Redirect";

  private Htmx() {}

  /** Whether a part of a page is asked for. */
  public static boolean asksForPart(HttpServletRequest request) {
    return request.getHeader(PART) != null;
  }

  /**
   * Leads the whole page to another address: a part of a page is no place for another page.
   *
   * @param address below the context path
   */
  public static void lead(
      String address, HttpServletRequest request, HttpServletResponse response) {
    String whole = request.getContextPath() + address;
    if (asksForPart(request)) {
      response.setHeader(ELSEWHERE, whole);
    } else {
      // The servlet's own redirect ends the answer before its security headers are written.
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", whole);
    }
  }

  /** An answer that does so. */
  public static ModelAndView leadingTo(String address) {
    View nothing = (model, request, response) -> lead(address, request, response);
    return new ModelAndView(nothing);
  }
}
