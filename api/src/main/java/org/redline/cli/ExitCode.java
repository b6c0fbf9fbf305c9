package org.redline.cli;

/** How a command ended; where several things happened, the highest counts. */
final class ExitCode {
  /** It did what it was asked. */
  static final int OK = 0;

  /** What {@code --fail-on} names was found, or a check of the rules failed. */
  static final int FOUND = 1;

  /** The input or the usage is wrong. */
  static final int WRONG = 2;

  /** The program failed. */
  static final int FAILED = 3;

  private ExitCode() {}
}
