package org.redline.web.journal;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.web.pages.Words;

/** What the detail of an entry says to people; the journal itself keeps it in one language. */
final class Detail {
  private static final List<Form> FORMS =
      List.of(
          new Form("file (\\d+) step (\\d+) ([A-Z]+)", "journal.told.step"),
          new Form("file (\\d+)", "journal.told.file"),
          new Form("version (\\d+)(?: [0-9a-f]{64})?", "journal.told.version"),
          new Form("until ([0-9-]{10})", "journal.told.until"),
          new Form("run (\\d+)", "journal.told.run"),
          new Form("run (\\d+) as of ([0-9-]{10})", "journal.told.run-of"),
          new Form("(\\d+) firms, sha256 [0-9a-f]{64}", "journal.told.firms"));

  /** What accounts say of roles and states, and an approval of itself. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(INSPECTOR|REVIEWER|HEAD|REGULATOR|AUDITOR|ADMINISTRATOR|enabled|disabled|unknown"
              + "|NONE|WAITING|URGENT|APPROVED|REFUSED)\\b");

  private Detail() {}

  /** The detail in words, or as it is where nobody gave it any. */
  static String of(Entry entry, Words words) {
    for (Form form : FORMS) {
      Matcher found = form.pattern.matcher(entry.detail());
      if (found.matches()) {
        return words.get(form.key, parts(found, words));
      }
    }
    boolean named =
        entry.act().startsWith("account.") || entry.act().equals("login.provider.failed");
    return named ? worded(entry.detail(), words) : entry.detail();
  }

  private static Object[] parts(Matcher found, Words words) {
    Object[] parts = new Object[found.groupCount()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = worded(found.group(i + 1), words);
    }
    return parts;
  }

  private static String worded(String text, Words words) {
    return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(words.get(key(name))));
  }

  private static String key(MatchResult name) {
    return "journal.told." + name.group().toLowerCase(Locale.ROOT);
  }

  /** How some details are written, and the key of their words. */
  private record Form(Pattern pattern, String key) {
    Form(String pattern, String key) {
      this(Pattern.compile(pattern), key);
    }
  }
}
