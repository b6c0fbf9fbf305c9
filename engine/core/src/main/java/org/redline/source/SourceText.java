package org.redline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a file, with lines ended by a line feed, and the place of each of its characters. */
final class SourceText {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  /** Number of code points before each character; empty where each character is one. */
  private final int[] codePointsBefore;

  /** Offset of each code point; empty where each character is one. */
  private final int[] offsets;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    int count = text.codePointCount(0, text.length());
    boolean plain = count == text.length();
    this.codePointsBefore = plain ? new int[0] : new int[text.length() + 1];
    this.offsets = plain ? new int[0] : new int[count + 1];
    countCodePoints();
  }

  /** The text of a file in UTF-8, with or without byte order mark. */
  static SourceText decode(String file, byte[] content) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(content.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(content), out, true);
    SourceText source = new SourceText(file, normal(out.flip().toString()));
    if (result.isError()) {
      throw Draft.refusal(source.place(source.text.length()), encodingProblem(content));
    }
    Characters.check(source);
    return source;
  }

  String text() {
    return text;
  }

  /** Place of the character at {@code offset}; the end of the text for its length. */
  Place place(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(lineStarts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Place(file, line + 1, codePoints(at) - codePoints(lineStarts[line]) + 1);
  }

  /** Offset of the code point with this number. */
  int offset(int codePoint) {
    if (offsets.length == 0) {
      return Math.min(codePoint, text.length());
    }
    return offsets[Math.min(codePoint, offsets.length - 1)];
  }

  private int codePoints(int offset) {
    return codePointsBefore.length == 0 ? offset : codePointsBefore[offset];
  }

  private void countCodePoints() {
    int codePoint = 0;
    for (int i = 0; i < codePointsBefore.length; i++) {
      codePointsBefore[i] = codePoint;
      boolean inside = i > 0 && i < text.length() && isInside(i);
      if (!inside) {
        offsets[codePoint++] = i;
      } else {
        codePointsBefore[i]--;
      }
    }
  }

  private boolean isInside(int i) {
    return Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  private static String normal(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n");
  }

  private static int[] lineStarts(String text) {
    int[] after =
        text.chars().filter(c -> c == '\n').count() == 0
            ? new int[0]
            : java.util.stream.IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1)
                .toArray();
    int[] starts = new int[after.length + 1];
    System.arraycopy(after, 0, starts, 1, after.length);
    return starts;
  }

  private static String encodingProblem(byte[] content) {
    boolean marked = content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE;
    return marked ? "source.utf16" : "source.utf8";
  }
}
