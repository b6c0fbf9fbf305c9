package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.text.ChineseNumerals;
import org.redline.text.Language;
import org.redline.text.Messages;

/** Places in laws as officers cite them: 《安全生产法》第三十三条第二款. */
public final class Citations {
  private static final Messages MESSAGES = Messages.of(Citations.class);
  private static final Pattern ARTICLE = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,2}))?");

  private final Map<String, Law> laws;
  private final Language language;
  private final Function<Basis, String> mark;

  /**
   * @param laws by key
   * @param mark what stands behind a place, such as the mark of what no text confirms
   */
  public Citations(Map<String, Law> laws, Language language, Function<Basis, String> mark) {
    this.laws = laws;
    this.language = language;
    this.mark = mark;
  }

  /** Several places; a law that follows itself is named once. */
  public String of(List<Basis> bases) {
    List<String> texts = new ArrayList<>();
    String law = "";
    for (Basis basis : bases) {
      String place = place(basis);
      boolean again = basis.law().equals(law) && !place.isEmpty();
      texts.add((again ? "" : title(basis.law())) + (again ? place.stripLeading() : place));
      law = basis.law();
    }
    return String.join(say("cite.comma"), texts);
  }

  private String place(Basis basis) {
    String article = basis.article();
    StringBuilder text = new StringBuilder();
    if (article != null) {
      text.append(say("cite.article", number(article)));
    }
    part(text, "cite.paragraph", basis.paragraph());
    part(text, "cite.item", basis.item());
    return text.append(mark.apply(basis)).toString();
  }

  private String title(String key) {
    Law law = laws.get(key);
    if (law == null) {
      return say("cite.law", key);
    }
    String form = law.kind().equals("policy") ? "cite.policy" : "cite.law";
    return say(form, law.shortTitle().in(language));
  }

  private void part(StringBuilder text, String key, @Nullable Integer number) {
    if (number != null) {
      text.append(say(key, language == Language.ZH ? ChineseNumerals.of(number) : number));
    }
  }

  /** {@code 134-1} is 一百三十四条之一; in English the figures stay. */
  private String number(String article) {
    Matcher parts = ARTICLE.matcher(article);
    if (language != Language.ZH) {
      return article;
    } else if (!parts.matches()) {
      return article + "条";
    }
    String main = ChineseNumerals.of(Integer.parseInt(parts.group(1))) + "条";
    String inserted = parts.group(2);
    return inserted == null ? main : main + "之" + ChineseNumerals.of(Integer.parseInt(inserted));
  }

  private String say(String key, Object... arguments) {
    return MESSAGES.get(key, arguments).in(language);
  }
}
