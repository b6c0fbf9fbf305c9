package org.redline.source;

import java.util.Arrays;

/**
 * Places in a plain or quoted scalar: escapes stand for a character, and blanks with a line end
 * among them fold to one blank or to the line ends after the first.
 */
final class FlowPlaces extends ScalarPlaces {
  private static final char PLAIN = 0;

  private final char quote;

  private FlowPlaces(SourceText source, String text, int start, int end, char quote) {
    super(source, text, start, end);
    this.quote = quote;
  }

  static FlowPlaces plain(SourceText source, String text, int start, int end) {
    return new FlowPlaces(source, text, start, end, PLAIN);
  }

  /** A scalar in single or double quotes; which, its first character tells. */
  static FlowPlaces quoted(SourceText source, String text, int start, int end) {
    return new FlowPlaces(source, text, start, end, source.text().charAt(start));
  }

  @Override
  int[] offsets(String raw, int start, int end) {
    int frame = quote == PLAIN ? 0 : 1;
    return new Walk(raw, start + frame, end - frame, new int[text().length() + 1]).offsets();
  }

  /** One walk through the scalar as written. */
  private final class Walk {
    private final String raw;
    private final int end;
    private final int[] offsets;
    private int at;
    private int filled;

    Walk(String raw, int start, int end, int[] offsets) {
      this.raw = raw;
      this.at = start;
      this.end = end;
      this.offsets = offsets;
    }

    int[] offsets() {
      while (at < end && filled < offsets.length - 1) {
        step();
      }
      Arrays.fill(offsets, filled, offsets.length, at);
      return offsets;
    }

    private void step() {
      char c = raw.charAt(at);
      if (c == '\\' && quote == '"') {
        escape(raw.charAt(at + 1));
      } else if (c == '\'' && quote == '\'') {
        emit(at, 1);
        at += 2;
      } else if (isBlank(c)) {
        blanks();
      } else {
        emit(at++, 1);
      }
    }

    private void escape(char kind) {
      if (kind == '\n') {
        at += 2;
        int until = behindBlanks();
        emit(at, lineEnds(until));
        at = until;
        return;
      }
      int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
      String hex = raw.substring(at + 2, Math.min(end, at + 2 + digits));
      emit(at, digits == 8 ? Character.charCount(Integer.parseInt(hex, 16)) : 1);
      at += 2 + digits;
    }

    private void blanks() {
      int until = behindBlanks();
      int lineEnds = lineEnds(until);
      if (lineEnds > 0) {
        emit(at, Math.max(1, lineEnds - 1));
      } else {
        for (int i = at; i < until; i++) {
          emit(i, 1);
        }
      }
      at = until;
    }

    private int behindBlanks() {
      int until = at;
      while (until < end && isBlank(raw.charAt(until))) {
        until++;
      }
      return until;
    }

    private int lineEnds(int until) {
      return (int) raw.substring(at, until).chars().filter(c -> c == '\n').count();
    }

    private void emit(int offset, int count) {
      for (int i = 0; i < count && filled < offsets.length - 1; i++) {
        offsets[filled++] = offset;
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
