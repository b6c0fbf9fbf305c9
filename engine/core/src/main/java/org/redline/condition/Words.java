package org.redline.condition;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.text.Bilingual;
import org.redline.vocabulary.ValueKind;

/** CEL's names of types, and our kinds of value, as people say them. */
final class Words {
  private static final Pattern TYPE = Pattern.compile("enum\\((\\w+)\\)|[A-Za-z_]\\w*");

  private static final Map<String, String> KEYS =
      Map.of(
          "string", "kind.text",
          "int", "kind.integer",
          "double", "kind.decimal",
          "decimal", "kind.decimal",
          "bool", "kind.boolean",
          "date", "kind.date",
          "list", "kind.list",
          "scale", "kind.scale");

  private Words() {}

  static Bilingual of(ValueKind kind) {
    return Found.message("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** {@code (date, string)} as (日期, 文本) and (date, text). */
  static Bilingual of(String types) {
    return new Bilingual(in(Bilingual::zh, types), in(Bilingual::en, types));
  }

  private static String in(Function<Bilingual, String> language, String types) {
    return TYPE.matcher(types)
        .replaceAll(match -> Matcher.quoteReplacement(language.apply(word(match))));
  }

  private static Bilingual word(MatchResult match) {
    if (match.group(1) != null) {
      return Found.message("kind.code-of", match.group(1));
    }
    String key = KEYS.get(match.group());
    return key == null ? new Bilingual(match.group(), match.group()) : Found.message(key);
  }
}
