package org.redline.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;

/** A rules folder in memory: one provision, one mandate rule, all of whose cases pass. */
record SmallRules(Map<String, String> files) {
  static final String PROVISION = "book/design-approved.yaml";
  static final String MANDATE = "book/always-suspend.mandate.yaml";
  static final String REQUIREMENTS = "requirements.yaml";

  static SmallRules whole() {
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
        REQUIREMENTS,
        """
        requirements:
          TSS-01:
            title: {zh: 同时设计, en: Designed together}
            says: {zh: 先审查，后开工。, en: Approval comes first.}
            source: [safety-law]
            appliesTo: [project]
            status: automated
        """);
    files.put(
        "calendar.yaml",
        """
        version: 2026-01
        years:
          2026:
            source: 通知
            unverified: true
            rest: [2026-01-01]
            work: [2026-01-04]
        """);
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
            effects: {continuing-only: true}
            decider: null
            document: order
            hearing: never
            legalReview: never
            collective: never
          suspend-for-rectification:
            title: {zh: 停产整顿, en: Suspend for rectification}
            kind: punitive
            weight: 50
            decider: null
            document: order
            hearing: always
            legalReview: never
            collective: never
          fine:
            title: {zh: 罚款, en: Fine}
            kind: punitive
            weight: 30
            decider: emergency-management
            document: order
            notice: true
            hearing: large-amount
            legalReview: when-heard
            collective: when-grave
        """);
    files.put(
        "book/rulebook.yaml",
        """
        title: {zh: 册, en: Book}
        covers: {zh: 试验。, en: Tries.}
        """);
    files.put(PROVISION, PROVISION_TEXT);
    files.put(MANDATE, MANDATE_TEXT);
    return new SmallRules(files);
  }

  /** This with {@code from}, which stands in {@code file} once, written as {@code to}. */
  SmallRules change(String file, String from, String to) {
    String text = Objects.requireNonNull(files.get(file), file);
    assertThat(text).contains(from);
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(file, text.replace(from, to));
    return new SmallRules(changed);
  }

  RuleSet read() {
    Map<String, byte[]> contents = new TreeMap<>();
    files.forEach((file, text) -> contents.put(file, text.getBytes(UTF_8)));
    return RuleReader.read(contents);
  }

  private static final String PROVISION_TEXT =
      """
      title: {zh: 设计须经审查, en: The design is approved}
      covers: [TSS-01]
      examines: Project
      decisive: project.startedOn
      conduct: illegal
      severity: critical
      authority: emergency-management
      wordings:
        - inForce: {from: 2021-09-01}
          breaks: [{law: safety-law, article: "33"}]
          applies: project.hazardClass in ['non-coal-mine', 'metal-smelting']
          breach: project.designReview.outcome != 'approved' || project.designReview.decidedOn > project.startedOn
          ends:
            - when: project.designReview.outcome == 'approved'
              on: project.designReview.decidedOn
          measures:
            first:
              - rectify
              - fine: {unit: {min: 100000, max: 500000}}
            serious:
              - fine: {unit: {min: 500000, max: 1000000}}
      cases:
        violated:
          rejected:
            project: {hazardClass: metal-smelting, startedOn: 2024-03-01, designReview: {outcome: rejected, decidedOn: 2024-02-01}}
            expect:
              state: continuing
              stage: first
              actions: [{action: rectify, party: unit, stage: first}, {action: fine, party: unit, stage: first, min: 100000, max: 500000}]
              noActions: [suspend-for-rectification]
          found-serious:
            project: {id: P-1, hazardClass: non-coal-mine, startedOn: 2024-03-01, designReview: {outcome: rejected, decidedOn: 2024-02-01}}
            enterprise: {determinations: [{question: serious-circumstances, subject: P-1, answer: found}]}
            expect: {stage: serious, actions: [{action: fine, party: unit, stage: serious, min: 500000, max: 1000000}]}
          approved-the-day-after:
            project: {hazardClass: non-coal-mine, startedOn: 2024-03-01, designReview: {outcome: approved, decidedOn: 2024-03-02}}
            expect: {state: cured, noActions: [rectify]}
          on-the-first-day: {project: {hazardClass: metal-smelting, startedOn: 2021-09-01, designReview: {outcome: rejected, decidedOn: 2021-01-01}}}
        compliant:
          approved-the-same-day: {project: {hazardClass: metal-smelting, startedOn: 2024-03-01, designReview: {outcome: approved, decidedOn: 2024-03-01}}}
        undetermined:
          no-review-submitted:
            project: {hazardClass: metal-smelting, startedOn: 2024-03-01}
            expect: {missing: [project.designReview.decidedOn, project.designReview.outcome]}
        not-applicable:
          before-the-first-day: {project: {hazardClass: metal-smelting, startedOn: 2021-08-31, designReview: {outcome: rejected, decidedOn: 2021-01-01}}}
          workshop: {project: {hazardClass: none, startedOn: 2024-03-01, designReview: {outcome: rejected, decidedOn: 2024-02-01}}}
      """;

  private static final String MANDATE_TEXT =
      """
      title: {zh: 一律停产整顿, en: Always suspend}
      covers: [TSS-01]
      basis: [{law: safety-law}]
      inForce: {from: 2010-07-01}
      when:
        - given: Finding
          as: finding
          having: finding.verdict == 'violated' && finding.state == 'continuing'
        - not: Order
          as: order
          having: order.hazard == finding.subject && order.kind == 'suspend-on-site'
      then:
        demand:
          action: suspend-for-rectification
          subject: finding.subject
          party: unit
          leadsThrough: [rectify]
          preconditions: [{text: {zh: 逾期, en: Overdue}, holds: finding.stage == 'overdue'}]
      cases:
        acts:
          continuing:
            enterprise: {orders: []}
            findings: [{id: F-1, verdict: violated, state: continuing, stage: overdue, subject: H-1}]
            expect: {preconditions: {Overdue: met}}
          first-time:
            enterprise: {orders: []}
            findings: [{id: F-1, verdict: violated, state: continuing, stage: first, subject: H-1}]
            expect: {preconditions: {Overdue: not-met}}
          on-the-first-day:
            asOf: 2010-07-01
            enterprise: {orders: []}
            findings: [{id: F-1, verdict: violated, state: continuing, subject: H-1}]
        possible:
          orders-not-submitted: {findings: [{id: F-1, verdict: violated, state: continuing, subject: H-1}]}
        silent:
          over: {enterprise: {orders: []}, findings: [{id: F-1, verdict: violated, state: cured, subject: H-1}]}
          not-violated: {enterprise: {orders: []}, findings: [{id: F-1, verdict: undetermined, state: continuing, subject: H-1}]}
          stopped: {enterprise: {orders: [{id: O-1, kind: suspend-on-site, hazard: H-1}]}, findings: [{id: F-1, verdict: violated, state: continuing, subject: H-1}]}
          before-the-first-day: {asOf: 2010-06-30, enterprise: {orders: []}, findings: [{id: F-1, verdict: violated, state: continuing, subject: H-1}]}
      """;
}
