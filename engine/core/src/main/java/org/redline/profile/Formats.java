package org.redline.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redline.facts.Format;

/** Forms of codes. */
final class Formats {
  private static final Map<Format, Pattern> PATTERNS = new EnumMap<>(Format.class);

  static {
    for (Format format : Format.values()) {
      pattern(format).ifPresent(form -> PATTERNS.put(format, Pattern.compile(form)));
    }
  }

  private Formats() {}

  /** Regular expression of a form, as in JSON Schema; the check digit is beyond it. */
  static Optional<String> pattern(Format format) {
    return switch (format) {
      case PLAIN -> Optional.empty();
      case NAME -> Optional.of("^(?=.*\\S)[^<>\\x00-\\x1f\\x7f]+$");
      case CREDIT_CODE -> Optional.of("^[0-9A-HJ-NP-RTUWXY]{18}$");
      case REGION_CODE ->
          Optional.of("^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}$");
      case INDUSTRY_CODE -> Optional.of("^([A-T]|[0-9]{2,4})$");
    };
  }

  /** Key of the message that says what is wrong with a text; empty if nothing is. */
  static Optional<String> wrong(Format format, String text) {
    Pattern form = PATTERNS.get(format);
    if (form != null && !form.matcher(text).matches()) {
      return Optional.of(
          switch (format) {
            case NAME -> "fact.name";
            case CREDIT_CODE -> "fact.credit-code";
            case REGION_CODE -> "fact.region-code";
            case INDUSTRY_CODE -> "fact.industry-code";
            case PLAIN -> throw new IllegalArgumentException("any text is plain");
          });
    }
    boolean checked = format != Format.CREDIT_CODE || CreditCode.isChecked(text);
    return checked ? Optional.empty() : Optional.of("fact.check-digit");
  }
}
