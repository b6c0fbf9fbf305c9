package org.redline.audit;

import org.redline.text.Bilingual;

/** An audit that was ended because it ran into one of its limits. */
public class AuditFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  AuditFailure(Bilingual text) {
    super(text.en());
    this.text = text;
  }

  /** What happened, and in which rule. */
  public Bilingual text() {
    return text;
  }
}
