package org.redline.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.redline.source.Place;
import org.redline.text.Bilingual;

/** The line of a place with a caret under it. */
final class Snippet {
  private static final int WIDEST = 200;

  private final Folder folder;
  private final Map<String, String[]> lines = new ConcurrentHashMap<>();

  Snippet(Folder folder) {
    this.folder = folder;
  }

  /** {@code message} with the line of {@code place} and a caret below. */
  Bilingual below(Bilingual message, Place place) {
    String line = line(place);
    if (line.isEmpty() || line.length() > WIDEST) {
      return message;
    }
    String shown = "\n  " + line + "\n  " + indent(line, place.column() - 1) + "^";
    return new Bilingual(message.zh() + shown, message.en() + shown);
  }

  private String line(Place place) {
    String[] all = lines.computeIfAbsent(place.file(), this::split);
    return place.line() <= all.length ? all[place.line() - 1] : "";
  }

  private String[] split(String file) {
    byte[] content = folder.files().get(file);
    String text = content == null ? "" : new String(content, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
  }

  /** As much blank as the first {@code columns} characters of {@code line} take on a screen. */
  static String indent(String line, int columns) {
    StringBuilder blank = new StringBuilder();
    line.codePoints()
        .limit(Math.max(0, columns))
        .forEach(c -> blank.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
    return blank.toString();
  }

  /**
   * Whether terminals give the character two columns: ideographs, kana, hangul, full-width forms.
   */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
