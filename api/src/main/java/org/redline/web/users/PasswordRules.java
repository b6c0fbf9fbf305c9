package org.redline.web.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be. Length counts, kinds of characters do not (NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordRules {
  /** In code points. */
  private static final int SHORTEST = 12;

  /** In bytes of UTF-8; bcrypt reads no more. */
  private static final int LONGEST = 72;

  private static final int FEWEST_DIFFERENT = 5;

  /** A shorter name may well stand in a password by chance. */
  private static final int NAME_TO_BE_FOUND = 4;

  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** Keys of what is wrong with a password for {@code name}. */
  static List<String> problems(String password, String name) {
    return Stream.of(length(password), likeness(folded(password), folded(name)))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  private static String length(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return "password.short";
    }
    return password.getBytes(UTF_8).length > LONGEST ? "password.long" : "";
  }

  private static String likeness(String password, String name) {
    boolean named = name.length() >= NAME_TO_BE_FOUND && password.contains(name);
    if (named || password.equals(name)) {
      return "password.name";
    }
    boolean monotonous = password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    boolean common = COMMON.contains(password) || (monotonous && !password.isEmpty());
    return common ? "password.common" : "";
  }

  /** Full-width and capital letters make no other password. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Set<String> common() {
    try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
      if (in == null) {
        throw new IllegalStateException("no common-passwords.txt");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
