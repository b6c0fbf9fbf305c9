package org.redline.web.documents;

import java.util.regex.Pattern;

/** What people typed, without characters that Word files and PostgreSQL cannot hold. */
final class Cleaned {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n]]");

  private Cleaned() {}

  /** Several lines. */
  static String text(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    return UNSEEN.matcher(lines).replaceAll("").strip();
  }

  /** One line. */
  static String line(String typed) {
    return text(typed).replace('\n', ' ');
  }
}
