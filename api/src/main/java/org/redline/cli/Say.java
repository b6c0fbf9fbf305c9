package org.redline.cli;

import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** The messages of the command line. */
final class Say {
  private static final Messages MESSAGES = Messages.of(Say.class);

  private Say() {}

  static Bilingual of(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  /** Both languages, one line each. */
  static String both(String key, Object... arguments) {
    return both(of(key, arguments));
  }

  static String both(Bilingual text) {
    return text.zh() + "\n" + text.en() + "\n";
  }
}
