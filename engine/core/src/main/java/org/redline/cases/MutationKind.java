package org.redline.cases;

import org.redline.text.Bilingual;

/** In what way a rule was broken. */
public enum MutationKind {
  /** A comparison turned round, or its limit taken in or left out. */
  COMPARISON,
  /** An operand of {@code &&} or {@code ||} left out. */
  OPERAND,
  /** {@code &&} for {@code ||}, or the other way round. */
  JUNCTION,
  /** A negation left out. */
  NEGATION,
  /** A number moved by one, or by its smallest unit. */
  LIMIT,
  /** A date moved by a day. */
  DATE,
  /** A value of {@code in [...]} left out. */
  MEMBER,
  /** {@code exists} for {@code all}, or the other way round. */
  QUANTIFIER,
  /** One definition called for another. */
  DEFINITION,
  /** A negated pattern of a mandate rule left out. */
  PATTERN,
  /** A first or last day in force moved by a day. */
  IN_FORCE,
  /** A value of a parameter moved by one, or by its smallest unit. */
  PARAMETER,
  /** An end of a fine moved by one yuan, or a multiple by its smallest unit. */
  AMOUNT,
  /** A measure moved to another stage. */
  STAGE,
  /** A measure turned against another party. */
  PARTY,
  /** The decisive day taken for the day of the audit. */
  DECISIVE,
  /** A way in which the breach comes to be over left out. */
  ENDING;

  public Bilingual title() {
    return Words.get("kind." + name());
  }
}
