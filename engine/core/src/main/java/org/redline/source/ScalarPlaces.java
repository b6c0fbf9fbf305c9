package org.redline.source;

import org.redline.source.Node.CharacterPlaces;

/** Places of the characters of one scalar; found when asked for, as few scalars are asked. */
abstract class ScalarPlaces implements CharacterPlaces {
  private final SourceText source;
  private final String text;
  private final int start;
  private final int end;

  /**
   * @param text the scalar after unquoting and folding
   * @param start offset in the file of its first character, the quote or indicator included
   * @param end offset in the file behind its last
   */
  ScalarPlaces(SourceText source, String text, int start, int end) {
    this.source = source;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  String text() {
    return text;
  }

  Place start() {
    return source.place(start);
  }

  @Override
  public final Place at(int offset) {
    int[] offsets = offsets(source.text(), start, end);
    return source.place(offsets[Math.max(0, Math.min(offset, text.length()))]);
  }

  /** Offset in the file of each character of the text, and of its end. */
  abstract int[] offsets(String raw, int start, int end);
}
