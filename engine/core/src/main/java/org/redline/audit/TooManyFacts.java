package org.redline.audit;

import org.redline.text.Bilingual;

/** A unit with more facts than an audit takes: the profile is wrong, and no rule. */
public final class TooManyFacts extends AuditFailure {
  private static final long serialVersionUID = 1L;

  TooManyFacts(Bilingual text) {
    super(text);
  }
}
