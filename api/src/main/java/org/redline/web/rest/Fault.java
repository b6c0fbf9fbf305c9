package org.redline.web.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.source.Problem;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.text.Messages;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not answered as asked, as RFC 9457 has it.
 *
 * @param status status
 * @param kind what kind of fault, the end of its {@code type}
 * @param detail what is wrong this time and what to do about it
 * @param problems everything that is wrong in the profile, with places
 */
record Fault(HttpStatus status, String kind, Bilingual detail, List<Problem> problems) {
  private static final Messages MESSAGES = Messages.of(Fault.class);
  private static final String TYPE = "urn:redline:problem:";

  /** Problems that are told at once. */
  static final int MOST = 200;

  Fault {
    problems = List.copyOf(problems);
  }

  /** A fault with the message {@code kind} of this package. */
  static Fault of(HttpStatus status, String kind, Object... arguments) {
    return new Fault(status, kind, MESSAGES.get(kind + ".detail", arguments), List.of());
  }

  /** A fault of a profile. */
  static Fault of(HttpStatus status, String kind, List<Problem> problems) {
    Bilingual detail = MESSAGES.get(kind + ".detail", problems.size(), MOST);
    return new Fault(status, kind, detail, problems);
  }

  /** The document for somebody who reads {@code language}. */
  Map<String, Object> document(Language language) {
    Bilingual title = MESSAGES.get(kind + ".title");
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", TYPE + kind);
    document.put("title", title.zh() + " / " + title.en());
    document.put("status", status.value());
    document.put("detail", detail.in(language));
    if (!problems.isEmpty()) {
      document.put("problems", problems.stream().limit(MOST).map(Fault::problem).toList());
    }
    return document;
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("line", problem.place().line());
    document.put("column", problem.place().column());
    document.put("zh", problem.message().zh());
    document.put("en", problem.message().en());
    return document;
  }
}
