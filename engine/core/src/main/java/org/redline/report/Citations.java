package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Law;

/** Places in laws as officers cite them: 《安全生产法》第三十三条第二款. */
final class Citations {
  private static final Pattern ARTICLE = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,2}))?");

  private final Words words;

  Citations(Words words) {
    this.words = words;
  }

  /** Several places; a law that follows itself is named once. */
  String of(List<Basis> bases) {
    List<String> texts = new ArrayList<>();
    String law = "";
    for (Basis basis : bases) {
      String place = place(basis);
      boolean again = basis.law().equals(law) && !place.isEmpty();
      texts.add((again ? "" : title(basis.law())) + (again ? place.stripLeading() : place));
      law = basis.law();
    }
    return words.list(texts);
  }

  private String place(Basis basis) {
    String article = basis.article();
    StringBuilder text = new StringBuilder();
    if (article != null) {
      text.append(words.get("cite.article", number(article)));
    }
    part(text, "cite.paragraph", basis.paragraph());
    part(text, "cite.item", basis.item());
    return text.append(words.unverified(basis.unverified())).toString();
  }

  private String title(String key) {
    Law law = words.rules().laws().get(key);
    if (law == null) {
      return key;
    }
    String form = law.kind().equals("policy") ? "cite.policy" : "cite.law";
    return words.get(form, words.of(law.shortTitle()));
  }

  private void part(StringBuilder text, String key, @Nullable Integer number) {
    if (number != null) {
      text.append(words.get(key, words.chinese() ? ChineseNumerals.of(number) : number));
    }
  }

  /** {@code 134-1} is 一百三十四条之一; in English the figures stay. */
  private String number(String article) {
    Matcher parts = ARTICLE.matcher(article);
    if (!words.chinese()) {
      return article;
    } else if (!parts.matches()) {
      return article + "条";
    }
    String main = ChineseNumerals.of(Integer.parseInt(parts.group(1))) + "条";
    String inserted = parts.group(2);
    return inserted == null ? main : main + "之" + ChineseNumerals.of(Integer.parseInt(inserted));
  }
}
