package org.redline.web.rules.reading;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.text.ChineseNumerals;

/** Articles of laws, however somebody writes them: 97, 九十七, 第97条, 第一百三十四条之一. */
final class Places {
  private static final Pattern ARTICLE = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,2}))?");
  private static final Pattern FIGURES = Pattern.compile("(第|之)([0-9]{1,4})");

  private Places() {}

  /** Whether both are one article; none is no article. */
  static boolean same(@Nullable String article, String asked) {
    return article != null && bare(article).equals(bare(asked));
  }

  /** Without blanks and the words around the number, which is in Chinese. */
  private static String bare(String article) {
    String text = plain(article).replaceAll("[\\s第条]", "").replace('〇', '零');
    Matcher figures = ARTICLE.matcher(text.replace("之", "-"));
    if (!figures.matches()) {
      return text;
    }
    String inserted = figures.group(2);
    return number(figures.group(1)) + (inserted == null ? "" : "之" + number(inserted));
  }

  /** A text in which articles stand as officers cite them, without the marks around titles. */
  static String cited(String text) {
    return FIGURES.matcher(plain(text).replaceAll("[《》〈〉]", "")).replaceAll(Places::chinese);
  }

  private static String chinese(MatchResult found) {
    return found.group(1) + number(found.group(2));
  }

  /** Wide figures and letters are as good as narrow ones. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String number(String figures) {
    return ChineseNumerals.of(Integer.parseInt(figures));
  }
}
