package org.redline.cli;

import org.redline.text.Bilingual;

/** An input that cannot be used at all, such as a file that is not there. */
final class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  WrongInput(Bilingual text) {
    super(text.en());
    this.text = text;
  }

  Bilingual text() {
    return text;
  }
}
