package org.redline.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.condition.Condition;
import org.redline.condition.Conditions;
import org.redline.condition.Scale;
import org.redline.condition.Scope;
import org.redline.facts.Enterprise;
import org.redline.memory.BreachState;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.Parameter;
import org.redline.rulebook.RuleSet;
import org.redline.testing.Rules;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.vocabulary.ValueKind;

/**
 * An example in a file: facts, a condition or a provision, and what is to be said of them in both
 * languages. Sections start with a line {@code --- name}.
 */
record Example(Map<String, String> sections) {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  static Example read(String name) {
    try (InputStream in = Example.class.getResourceAsStream(name + ".txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return parse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example parse(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : text.split("(?m)^--- ", -1)) {
      int end = section.indexOf('\n');
      if (end >= 0) {
        sections.put(section.substring(0, end).trim(), section.substring(end + 1));
      }
    }
    return new Example(sections);
  }

  String section(String name) {
    return sections.getOrDefault(name, "");
  }

  private String type() {
    return section("examines").trim();
  }

  private Enterprise unit() {
    return Rules.unit(section("facts"));
  }

  /** What is said in one language: of the provision or, where there is none, of the condition. */
  String said(Language language) {
    return sections.containsKey("breach")
        ? ExplanationText.of(explanation(), language, Integer.MAX_VALUE)
        : condition(language);
  }

  private String condition(Language language) {
    Condition condition =
        Conditions.over(Rules.VOCABULARY).condition(section("condition").trim(), scope());
    Scene scene = scene();
    Bilingual words = PlainWords.of(condition.tree(), scene.subject());
    Reason reason = Reasons.of(condition.tree(), scene.view());
    return words.in(language) + "\n" + ExplanationText.of(reason, language);
  }

  private Scope scope() {
    return new Scope(
        Rules.scope(type()).variables(),
        Map.of("trialRunLongest", longest(), "fundRate", fundRate()));
  }

  private static Parameter fundRate() {
    List<Scale.Bracket> brackets =
        List.of(
            new Scale.Bracket(new BigDecimal("10000000"), new BigDecimal("0.045")),
            new Scale.Bracket(null, new BigDecimal("0.0225")));
    Parameter.Value value =
        new Parameter.Value(LocalDate.of(2022, 11, 21), null, brackets, List.of(), false);
    return new Parameter(
        "fund-rate",
        new Bilingual("提取标准", "Rate of the fund"),
        "",
        ValueKind.LIST,
        List.of(value),
        AS_OF);
  }

  private static Parameter longest() {
    Parameter.Value value =
        new Parameter.Value(LocalDate.of(2011, 2, 1), 180, List.of(), List.of(), false);
    return new Parameter(
        "trial-run-longest",
        new Bilingual("试运行最长期限", "Longest trial run"),
        "天",
        ValueKind.INTEGER,
        List.of(value),
        AS_OF);
  }

  private Scene scene() {
    Subject subject =
        new Subjects(Rules.VOCABULARY)
            .of(unit()).stream()
                .filter(s -> s.type().name().equals(type()))
                .findFirst()
                .orElseThrow();
    return new Scene(
        Rules.VOCABULARY.chain(subject.type()), List.of(subject.records()), AS_OF, AS_OF);
  }

  Explanation explanation() {
    RuleSet rules = Rules.rules(List.of(provision().build()), List.of());
    Finding finding =
        Auditor.of(rules).audit(unit(), AS_OF).findings().stream().findFirst().orElseThrow();
    return Explainer.of(rules).explain(finding);
  }

  private Rules.Draft provision() {
    Rules.Draft draft = Rules.provision("test/example", type());
    if (sections.containsKey("decisive")) {
      draft.decisive(section("decisive").trim());
    }
    if (sections.containsKey("continuous")) {
      draft.continuous();
    }
    if (sections.containsKey("ends")) {
      draft.ends(section("ends").trim(), section("on").trim(), BreachState.CURED);
    }
    String applies = section("applies").isBlank() ? "true" : section("applies").trim();
    return draft.wording("2014-12-01", null, applies, section("breach").trim(), Map.of());
  }
}
