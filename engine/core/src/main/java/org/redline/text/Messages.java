package org.redline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of one package, from the file {@code messages.properties} (UTF-8) beside its
 * classes: each key twice, {@code key.zh} and {@code key.en}, in the form of {@link MessageFormat}.
 */
public final class Messages {
  private final Class<?> home;
  private final Properties texts = new Properties();
  private final Map<String, Bilingual> plain = new ConcurrentHashMap<>();

  private Messages(Class<?> home) {
    this.home = home;
    try (InputStream in = home.getResourceAsStream("messages.properties")) {
      if (in == null) {
        throw new IllegalStateException("no messages.properties beside " + home);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read messages beside " + home, e);
    }
  }

  /** The messages beside {@code home}. */
  public static Messages of(Class<?> home) {
    return new Messages(home);
  }

  /**
   * The message {@code key} with its arguments; numbers are written as they are, without grouping.
   */
  public Bilingual get(String key, Object... arguments) {
    return arguments.length == 0
        ? plain.computeIfAbsent(key, k -> formatted(k))
        : formatted(key, arguments);
  }

  /** Whether there is a message {@code key}. */
  public boolean has(String key) {
    return texts.containsKey(key + ".zh");
  }

  private Bilingual formatted(String key, Object... arguments) {
    return new Bilingual(format(key + ".zh", arguments), format(key + ".en", arguments));
  }

  private String format(String key, Object... arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " beside " + home);
    }
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(plain);
  }
}
