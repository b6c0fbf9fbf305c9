package org.redline.web.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.redline.condition.Condition;
import org.redline.explain.PlainWords;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Citations;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Requirement;
import org.redline.rulebook.RuleSet;
import org.redline.rulebook.Wording;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.vocabulary.RecordType;

/** Finds rules by words, by a place in a law, and by a requirement. */
final class RuleIndex {
  private final RuleSet rules;
  private final Citations citations;
  private final List<Entry> entries = new ArrayList<>();

  RuleIndex(RuleSet rules) {
    this.rules = rules;
    this.citations = new Citations(rules.laws(), Language.ZH, basis -> "");
    rules.provisions().forEach(this::add);
    rules.mandates().forEach(this::add);
  }

  RuleSet rules() {
    return rules;
  }

  /** The rules of each rulebook, in order of id. */
  Map<String, List<Rule>> byRulebook() {
    Map<String, List<Rule>> books = new TreeMap<>();
    rules.rulebooks().keySet().forEach(book -> books.put(book, new ArrayList<>()));
    entries.forEach(
        entry ->
            books.computeIfAbsent(entry.rule.rulebook(), key -> new ArrayList<>()).add(entry.rule));
    return books;
  }

  /** The rules that answer all of a question. */
  List<Rule> find(Question question) {
    return entries.stream().filter(entry -> entry.answers(question)).map(Entry::rule).toList();
  }

  private void add(Provision provision) {
    StringBuilder text = new StringBuilder();
    add(text, provision.title());
    for (Wording wording : provision.wordings()) {
      add(text, plain(wording.applies(), provision.examines()));
      add(text, plain(wording.breach(), provision.examines()));
    }
    Cited.parameters(provision).forEach(parameter -> add(text, parameter.title()));
    add(Rule.of(provision), text, Cited.bases(provision));
  }

  private void add(MandateRule rule) {
    StringBuilder text = new StringBuilder();
    add(text, rule.title());
    rule.when().forEach(pattern -> add(text, plain(pattern.having(), pattern.given())));
    add(Rule.of(rule), text, Cited.bases(rule));
  }

  private void add(Rule rule, StringBuilder text, List<Basis> bases) {
    text.append(rule.id()).append('\n');
    for (String id : rule.covers()) {
      Requirement requirement = rules.requirements().get(id);
      if (requirement != null) {
        add(text, requirement.title());
        add(text, requirement.says());
      }
    }
    text.append(citations.of(bases));
    entries.add(new Entry(rule, searched(text.toString()), bases));
  }

  /** As words are looked for: neither case nor the way to write an article matters. */
  private static String searched(String text) {
    return Places.cited(text).toLowerCase(Locale.ROOT);
  }

  private static void add(StringBuilder text, Bilingual words) {
    text.append(words.zh()).append('\n').append(words.en()).append('\n');
  }

  private static Bilingual plain(Condition condition, RecordType subject) {
    return PlainWords.of(condition.tree(), subject);
  }

  /**
   * What is asked for; empty parts do not matter.
   *
   * @param words words, all of which are in it
   * @param law key of a law
   * @param article article of that law
   * @param requirement id of a requirement
   */
  record Question(String words, String law, String article, String requirement) {
    boolean isEmpty() {
      return (words + law + article + requirement).isBlank();
    }
  }

  private record Entry(Rule rule, String text, List<Basis> bases) {
    boolean answers(Question question) {
      String requirement = question.requirement().strip();
      return hasWords(question.words())
          && (requirement.isEmpty()
              || rule.covers().stream().anyMatch(requirement::equalsIgnoreCase))
          && cites(question.law().strip(), question.article().strip());
    }

    private boolean hasWords(String words) {
      for (String word : searched(words).strip().split("\\s+", -1)) {
        if (!text.contains(word)) {
          return false;
        }
      }
      return true;
    }

    private boolean cites(String law, String article) {
      return (law.isEmpty() && article.isEmpty())
          || bases.stream()
              .anyMatch(
                  basis ->
                      (law.isEmpty() || basis.law().equals(law))
                          && (article.isEmpty() || Places.same(basis.article(), article)));
    }
  }
}
