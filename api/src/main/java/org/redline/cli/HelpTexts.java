package org.redline.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;

/**
 * Every text of the help, Chinese with English behind it or below: picocli asks for {@code key} or
 * for {@code key.0}, {@code key.1}. Its keys stand in {@code messages.properties} behind {@code
 * help.}
 */
final class HelpTexts extends ResourceBundle {
  private static final Map<String, String> LINES = lines();

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return LINES.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(LINES.keySet());
  }

  private static Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String key : Say.of("help-keys").en().split(" ", -1)) {
      Bilingual text = Say.of("help." + key);
      if (key.endsWith(".header")) {
        lines.put(key, text.zh() + " " + text.en());
      } else {
        lines.put(key + ".0", text.zh());
        lines.put(key + ".1", text.en());
      }
    }
    for (String heading : Say.of("help-headings").en().split(" ", -1)) {
      Bilingual text = Say.of("help." + heading);
      lines.put(heading, "%n" + text.zh() + " " + text.en() + "%n");
    }
    return lines;
  }
}
