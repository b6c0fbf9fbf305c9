package org.redline.batch;

import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** An input that cannot be read at all, or an output that cannot be written. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Messages MESSAGES = Messages.of(Refusal.class);

  private final transient Bilingual text;

  private Refusal(Bilingual text) {
    super(text.en());
    this.text = text;
  }

  /** A refusal in the words of {@code key}. */
  public static Refusal of(String key, Object... arguments) {
    return new Refusal(MESSAGES.get(key, arguments));
  }

  /** What is wrong, and what to do about it. */
  public Bilingual text() {
    return text;
  }
}
