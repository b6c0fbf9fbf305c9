package org.redline.web.documents;

/** A blank that only a person can fill (下划线). */
final class Blank {
  static final String LINE = "____________";

  private Blank() {}

  static String or(String value) {
    return value.isBlank() ? LINE : value;
  }
}
