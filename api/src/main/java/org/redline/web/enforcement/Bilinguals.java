package org.redline.web.enforcement;

import org.redline.text.Bilingual;

/** Texts that say nothing. */
final class Bilinguals {
  static final Bilingual EMPTY = new Bilingual("", "");

  private Bilinguals() {}
}
