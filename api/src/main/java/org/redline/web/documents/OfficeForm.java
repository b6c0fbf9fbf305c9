package org.redline.web.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.redline.web.users.Region;
import org.springframework.util.MultiValueMap;

/** What an administrator fills in about an office, with what is wrong with it, by field. */
record OfficeForm(Office office, Map<String, String> problems) {
  private static final Pattern REGION = Pattern.compile("[0-9]{6}");
  private static final Pattern CODE_WORD =
      Pattern.compile("[a-z-]+\\s*=\\s*[\\p{IsHan}（）()A-Za-z]{1,12}");
  private static final Pattern KEYS = Pattern.compile("[a-z -]{0,1000}");
  private static final int LONGEST = 60;
  private static final int LONGEST_WORDS = 2_000;

  /** Fields in order of the form. */
  static final List<String> FIELDS =
      List.of(
          "name",
          "address",
          "postcode",
          "phone",
          "contact",
          "word",
          "government",
          "superior",
          "court",
          "account");

  private static final List<String> NEEDED =
      List.of("name", "address", "phone", "word", "government", "court");
  private static final Map<String, Integer> LENGTHS =
      Map.of(
          "name",
          100,
          "address",
          200,
          "postcode",
          20,
          "word",
          40,
          "government",
          100,
          "superior",
          100,
          "court",
          100,
          "account",
          300);

  static OfficeForm of(Office office) {
    return new OfficeForm(office, Map.of());
  }

  static OfficeForm empty(String region) {
    return of(new Office(region, "", "", "", "", "", "", "", "", "", "", "", ""));
  }

  static OfficeForm of(MultiValueMap<String, String> sent) {
    Office office =
        new Office(
            line(sent, "region"),
            line(sent, "name"),
            line(sent, "address"),
            line(sent, "postcode"),
            line(sent, "phone"),
            line(sent, "contact"),
            line(sent, "word"),
            Cleaned.text(sent.getOrDefault("codeWords", List.of("")).get(0)),
            line(sent, "government"),
            line(sent, "superior"),
            line(sent, "court"),
            line(sent, "account"),
            String.join(" ", sent.getOrDefault("authorities", List.of())));
    Map<String, String> problems = new LinkedHashMap<>();
    if (!REGION.matcher(office.region()).matches()) {
      problems.put("region", "account.region.wrong");
    }
    FIELDS.forEach(field -> check(field, line(sent, field), problems));
    if (!wellFormed(office.codeWords())) {
      problems.put("codeWords", "office.codeWords.wrong");
    }
    if (!KEYS.matcher(office.authorities()).matches()) {
      problems.put("authorities", "office.authorities.wrong");
    }
    return new OfficeForm(office, problems);
  }

  /** The same, of which it is wrong too if the region lies outside that of who fills it in. */
  OfficeForm within(Region scope) {
    if (problems.containsKey("region") || scope.contains(office.region())) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(problems);
    all.put("region", "account.region.outside");
    return new OfficeForm(office, all);
  }

  private static void check(String field, String text, Map<String, String> problems) {
    if (text.isEmpty() && NEEDED.contains(field)) {
      problems.put(field, "office.needed");
    } else if (text.length() > LENGTHS.getOrDefault(field, LONGEST)) {
      problems.put(field, "office.long");
    }
  }

  /** Each line names a kind and its word. */
  private static boolean wellFormed(String codeWords) {
    return codeWords.length() <= LONGEST_WORDS
        && codeWords
            .lines()
            .filter(line -> !line.isBlank())
            .allMatch(
                line ->
                    CODE_WORD.matcher(line.strip()).matches()
                        && DocumentKind.of(line.split("=", 2)[0].strip()).isPresent());
  }

  private static String line(MultiValueMap<String, String> sent, String field) {
    return Cleaned.line(sent.getOrDefault(field, List.of("")).get(0));
  }

  /** What stands in a field. */
  public String value(String field) {
    return switch (field) {
      case "region" -> office.region();
      case "name" -> office.name();
      case "address" -> office.address();
      case "postcode" -> office.postcode();
      case "phone" -> office.phone();
      case "contact" -> office.contact();
      case "word" -> office.word();
      case "government" -> office.government();
      case "superior" -> office.superior();
      case "court" -> office.court();
      case "account" -> office.account();
      default -> office.codeWords();
    };
  }

  /** Key of what is wrong with a field; empty where nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Whether the office is said to act as an authority. */
  public boolean acts(String authority) {
    return !office.authorities().isBlank() && office.competences().contains(authority);
  }

  /** Whether a field must be filled in. */
  public boolean needed(String field) {
    return NEEDED.contains(field);
  }
}
