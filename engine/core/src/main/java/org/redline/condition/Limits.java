package org.redline.condition;

import java.math.BigDecimal;

/** Bounds of a condition: far above what a provision needs, far below what could do harm. */
final class Limits {
  /** Chars of the text. */
  static final int TEXT = 4_000;

  /** Nodes of the tree, definitions expanded. */
  static final int NODES = 400;

  /** Levels of the tree. */
  static final int DEPTH = 24;

  /** Parentheses in each other. */
  static final int PARENTHESES = 64;

  /** Nodes that the parser makes of the text, its expansions of macros included. */
  static final int PARSED_NODES = 20_000;

  /** Values behind {@code in}. */
  static final int VALUES = 100;

  /** Chars of one text literal. */
  static final int LITERAL = 200;

  /** Greatest number, either side of zero. */
  static final BigDecimal NUMBER = new BigDecimal("1000000000000000");

  /** Digits behind the point of a literal. */
  static final int SCALE = 10;

  private Limits() {}
}
