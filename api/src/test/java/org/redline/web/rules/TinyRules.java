package org.redline.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Rules in memory: one provision on hours of training, whose threshold is a parameter. */
public record TinyRules(Map<String, String> texts) {
  public static final String PROVISION = "book/hours.yaml";
  public static final String PARAMETERS = "book/parameters.yaml";

  public static TinyRules whole() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "laws.yaml",
        """
        laws:
          safety-law:
            title: {zh: 安全法, en: Safety Law}
            short: {zh: 安全法, en: Safety Law}
            kind: law
            inForce: {from: 2000-01-01}
        """);
    files.put(
        "requirements.yaml",
        """
        requirements:
          TRN-01:
            title: {zh: 培训学时, en: Hours}
            says: {zh: 培训要够学时。, en: Training is long enough.}
            source: [safety-law]
            appliesTo: [person]
            status: automated
        """);
    files.put(
        "calendar.yaml",
        """
        version: 2026-11-01
        years:
          2026:
            source: 通知
            unverified: true
            rest: [2026-01-01]
            work: [2026-01-04]
        """);
    files.put("benchmarks.yaml", "benchmarks: []\n");
    files.put(
        "actions.yaml",
        """
        authorities:
          emergency-management: {zh: 应急管理部门, en: Emergency management department}
        documents:
          order: {zh: 指令书, en: Order, unverified: true}
        actions:
          rectify:
            title: {zh: 责令改正, en: Rectify}
            kind: corrective
            weight: 10
            decider: null
            document: order
            hearing: never
            legalReview: never
            collective: never
        """);
    files.put(
        "book/rulebook.yaml",
        """
        title: {zh: 培训, en: Training}
        covers: {zh: 学时。, en: Hours.}
        """);
    files.put(
        PARAMETERS,
        """
        least:
          title: {zh: 最少学时, en: Fewest hours}
          unit: 学时
          checkedOn: 2026-11-01
          values:
            - {from: 2006-03-01, value: 32, basis: {law: safety-law, article: "9"}}
        """);
    files.put(
        PROVISION,
        """
        title: {zh: 培训学时, en: Hours of training}
        covers: [TRN-01]
        examines: Training
        conduct: unlawful
        severity: major
        authority: emergency-management
        applies: training.outcome != 'none'
        wordings:
          - inForce: {from: 2006-03-01}
            breaks: [{law: safety-law, article: "9"}]
            breach: training.hours < param.least
            measures:
              first: [rectify]
        cases:
          violated:
            one-short: {training: {outcome: passed, hours: 31}}
            on-the-first-day: {asOf: 2006-03-01, training: {outcome: passed, hours: 31}}
          compliant:
            enough: {training: {outcome: passed, hours: 32}}
          undetermined:
            hours-not-submitted: {training: {outcome: passed}}
          not-applicable:
            not-held: {training: {outcome: none}}
            the-day-before: {asOf: 2006-02-28, training: {outcome: passed, hours: 31}}
        """);
    return new TinyRules(files);
  }

  /** These with a file as it is given. */
  public TinyRules with(String file, String text) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.put(file, text);
    return new TinyRules(changed);
  }

  /** The text of a file with one part of it changed. */
  public String changed(String file, String part, String by) {
    String text = texts.get(file);
    assertThat(text).contains(part);
    return String.valueOf(text).replace(part, by);
  }

  /** These with the threshold raised from a day on. */
  public TinyRules raised(String from, int to) {
    return with(PARAMETERS, raisedText(from, to));
  }

  public String raisedText(String from, int to) {
    return texts.get(PARAMETERS)
        + "    - {from: %s, value: %d, basis: {law: safety-law, article: \"9\"}}\n"
            .formatted(from, to);
  }

  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    return files;
  }

  public RuleSet read() {
    return RuleReader.read(files());
  }

  /** They are in force. */
  @TestConfiguration
  public static class InForce {
    @Bean
    RulesInForce inForce() {
      return new RulesInForce(whole().read());
    }
  }
}
