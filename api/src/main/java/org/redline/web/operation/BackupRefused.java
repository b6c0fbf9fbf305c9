package org.redline.web.operation;

import org.redline.text.Bilingual;

/** Thrown when a backup cannot be made, or must not be restored; nothing was changed. */
public final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  BackupRefused(Bilingual text) {
    super(text.en());
    this.text = text;
  }

  public Bilingual text() {
    return text;
  }
}
