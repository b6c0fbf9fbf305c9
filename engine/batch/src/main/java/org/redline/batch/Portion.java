package org.redline.batch;

import java.io.ByteArrayOutputStream;

/** What became of some profiles that stand side by side in the input, in their order. */
final class Portion {
  /** What most portions need at most, in bytes. */
  private static final int USUAL = 1 << 19;

  /** Lines of the output, ready to be written. */
  final ByteArrayOutputStream findings = new ByteArrayOutputStream(USUAL);

  final ByteArrayOutputStream actions = new ByteArrayOutputStream(USUAL);
  final ByteArrayOutputStream rejections = new ByteArrayOutputStream();

  /** Profiles that were audited. */
  int audited;

  /** Profiles that could not be read. */
  int rejected;

  /** Profiles at which the program failed. */
  int failed;
}
