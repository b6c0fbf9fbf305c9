package org.redline.web.rules.drafts;

import org.springframework.http.HttpStatus;

/** Something that cannot be done with rules, and the key of the words that say why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String LARGE = "rules.too-large";

  private final String key;
  private final transient Object[] arguments;

  public Refusal(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** The status of an answer that says so. */
  HttpStatus status() {
    return key.equals(LARGE) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments.clone();
  }
}
