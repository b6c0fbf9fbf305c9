package org.redline.web.rules.drafts;

import org.redline.source.Place;

/**
 * A place as the editor counts.
 *
 * @param row line, from 0
 * @param column UTF-16 units before it in its line; our own columns count characters, from 1
 */
public record EditorPlace(int row, int column) {

  /** Where a place of our own is in a text. */
  public static EditorPlace of(String text, Place place) {
    String[] lines = text.split("\r\n|\n|\r", -1);
    int row = Math.max(0, Math.min(place.line(), lines.length) - 1);
    String line = lines[row];
    int characters = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
    return new EditorPlace(row, line.offsetByCodePoints(0, Math.max(0, characters)));
  }
}
