package org.redline.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Which version a submission is based on.
 *
 * @param versions entity tags of versions; empty if the firm must be new
 */
record Precondition(List<ETag> versions) {
  private static final String ANY = "*";

  Precondition {
    versions = List.copyOf(versions);
  }

  /**
   * As the headers say.
   *
   * @throws Refused when they say nothing, or that any version will do
   */
  static Precondition of(HttpServletRequest request) {
    String match = header(request, HttpHeaders.IF_MATCH);
    String none = header(request, HttpHeaders.IF_NONE_MATCH);
    List<ETag> versions = match.equals(ANY) ? List.of() : ETag.parse(match);
    boolean fresh = match.isEmpty() && none.equals(ANY);
    if (versions.isEmpty() && !fresh) {
      throw Refused.of(HttpStatus.PRECONDITION_REQUIRED, "precondition");
    }
    return new Precondition(versions);
  }

  private static String header(HttpServletRequest request, String name) {
    return String.join(",", Collections.list(request.getHeaders(name))).strip();
  }

  /**
   * The version that the submission is based on, if that is the latest.
   *
   * @param latest the latest; 0 if there is no such firm
   * @throws Refused when it is not
   */
  int holding(int latest) {
    boolean holds =
        versions.isEmpty()
            ? latest == 0
            : versions.stream().anyMatch(tag -> !tag.weak() && tag.tag().equals("" + latest));
    if (!holds) {
      throw Refused.of(HttpStatus.PRECONDITION_FAILED, "overtaken", latest);
    }
    return latest;
  }

  /** Entity tag of a version. */
  static String tag(int version) {
    return "\"" + version + "\"";
  }
}
