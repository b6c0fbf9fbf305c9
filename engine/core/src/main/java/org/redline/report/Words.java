package org.redline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.redline.facts.Coded;
import org.redline.rulebook.Authority;
import org.redline.rulebook.Citations;
import org.redline.rulebook.Document;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.text.Messages;

/** Everything that reports say, in one language. */
final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private final RuleSet rules;
  private final Language language;
  private final LocalDate day;

  Words(RuleSet rules, Language language) {
    this(rules, language, LocalDate.MAX);
  }

  private Words(RuleSet rules, Language language, LocalDate day) {
    this.rules = rules;
    this.language = language;
    this.day = day;
  }

  /** The words of a day: authorities had other names. */
  Words on(LocalDate asOf) {
    return new Words(rules, language, asOf);
  }

  RuleSet rules() {
    return rules;
  }

  boolean chinese() {
    return language == Language.ZH;
  }

  String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments).in(language);
  }

  String of(Bilingual text) {
    return text.in(language);
  }

  String of(Coded code) {
    return language == Language.ZH ? code.zh() : code.en();
  }

  /** Several things in one line, as a list is written in this language. */
  String list(List<String> texts) {
    return String.join(get("comma"), texts);
  }

  /** Several marks of one thing, side by side. */
  String marks(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** The mark of what no text confirms, or nothing. */
  String unverified(boolean unverified) {
    return unverified ? get("unverified") : "";
  }

  /** Places in laws, each with the mark of what no text confirms. */
  Citations citations() {
    return new Citations(rules.laws(), language, basis -> unverified(basis.unverified()));
  }

  String authority(String key) {
    Authority authority = rules.authorities().get(key);
    return authority == null ? key : of(authority.on(day));
  }

  /** The name of a document, without a mark. */
  String document(String key) {
    Document document = rules.documents().get(key);
    return document == null ? key : of(document.title());
  }

  /** Whether no text confirms the name of a document. */
  boolean documentUnverified(String key) {
    Document document = rules.documents().get(key);
    return document != null && document.unverified();
  }

  String rulebook(String id) {
    Bilingual title = rules.rulebooks().get(id);
    return title == null ? id : of(title);
  }
}
