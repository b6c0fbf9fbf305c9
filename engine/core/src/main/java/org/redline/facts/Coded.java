package org.redline.facts;

/** An enum constant with its Chinese and English label and the code that files use. */
public interface Coded {
  /** The Chinese label. */
  String zh();

  /** The English label. */
  String en();

  /** The name of the constant. */
  String name();

  /** The kebab-case literal that profiles and conditions use, such as {@code metal-smelting}. */
  default String code() {
    return Literals.of(this);
  }
}
