package org.redline.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Law;

/**
 * Says places in laws as people cite them.
 *
 * @param laws by key
 */
record Citations(Map<String, Law> laws) {
  String of(List<Basis> bases, Speech speech) {
    return bases.stream()
        .map(basis -> of(basis, speech))
        .collect(Collectors.joining(speech.say("comma")));
  }

  private String of(Basis basis, Speech speech) {
    Law law = laws.get(basis.law());
    String title = law == null ? basis.law() : law.shortTitle().in(speech.language());
    StringBuilder cited = new StringBuilder(speech.say("law", title));
    if (basis.article() != null) {
      cited.append(article(basis.article(), speech));
    }
    if (basis.paragraph() != null) {
      cited.append(speech.say("paragraph", basis.paragraph()));
    }
    if (basis.item() != null) {
      cited.append(speech.say("item", basis.item()));
    }
    return cited.toString();
  }

  /** {@code 134-1} is an article put in behind 134. */
  private static String article(String article, Speech speech) {
    String[] numbers = article.split("-", 2);
    return numbers.length == 1
        ? speech.say("article", article)
        : speech.say("article.inserted", numbers[0], numbers[1]);
  }
}
