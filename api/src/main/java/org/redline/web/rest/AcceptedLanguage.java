package org.redline.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.redline.text.Language;
import org.springframework.http.HttpHeaders;

/** The language that a client prefers of the two that there are; Chinese unless it says so. */
final class AcceptedLanguage {
  private static final List<String> KNOWN = List.of("zh", "en");

  private AcceptedLanguage() {}

  static Language of(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Language.ZH;
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(KNOWN::contains)
        .findFirst()
        .filter("en"::equals)
        .map(code -> Language.EN)
        .orElse(Language.ZH);
  }
}
