package org.redline.source;

/**
 * How large a document may be.
 *
 * @param bytes size of the file
 * @param depth how deep maps and lists may stand inside one another
 * @param textLength characters of one key or one value
 * @param nodes maps, lists and values in the file
 */
public record Limits(int bytes, int depth, int textLength, int nodes) {
  private static final int MEBIBYTE = 1 << 20;

  /** Limits of a profile. */
  public static Limits profile() {
    return new Limits(8 * MEBIBYTE, 20, 4_000, 200_000);
  }

  /** Limits of a file of the rulebooks. */
  public static Limits ruleFile() {
    return new Limits(MEBIBYTE, 20, 10_000, 50_000);
  }
}
