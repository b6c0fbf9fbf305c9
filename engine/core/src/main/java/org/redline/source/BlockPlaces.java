package org.redline.source;

import java.util.Arrays;

/**
 * Places in a literal or folded block scalar: what is not blank stands in the file in the same
 * order; of blanks between, those after the last line end stand next to what follows.
 */
final class BlockPlaces extends ScalarPlaces {
  BlockPlaces(SourceText source, String text, int start, int end) {
    super(source, text, start, end);
  }

  @Override
  int[] offsets(String raw, int start, int end) {
    int header = raw.indexOf('\n', start);
    int[] offsets = new int[text().length() + 1];
    int at = header < 0 || header >= end ? end : header + 1;
    for (int i = 0; i < text().length(); ) {
      int blanks = behindBlanks(text(), i, text().length());
      int until = behindBlanks(raw, at, end);
      align(offsets, i, blanks, raw, at, until);
      if (blanks == text().length()) {
        Arrays.fill(offsets, blanks, offsets.length, Math.min(at + blanks - i, until));
        return offsets;
      }
      offsets[blanks] = until;
      i = blanks + 1;
      at = until + 1;
    }
    offsets[text().length()] = Math.min(at, end);
    return offsets;
  }

  private void align(int[] offsets, int from, int to, String raw, int at, int until) {
    int lastLineEnd = text().substring(from, to).lastIndexOf('\n');
    int tail = lastLineEnd < 0 && from > 0 ? to : from + lastLineEnd + 1;
    int next = at;
    for (int i = from; i < tail; i++) {
      offsets[i] = text().charAt(i) == '\n' ? lineEnd(raw, next, until) : next;
      next = Math.min(offsets[i] + 1, until);
    }
    for (int i = tail; i < to; i++) {
      offsets[i] = Math.max(at, until - (to - i));
    }
  }

  private static int lineEnd(String raw, int from, int until) {
    int found = raw.indexOf('\n', from);
    return found < 0 || found > until ? until : found;
  }

  private static int behindBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\n')) {
      i++;
    }
    return i;
  }
}
