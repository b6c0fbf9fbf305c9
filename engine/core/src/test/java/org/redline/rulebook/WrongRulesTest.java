package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.source.Problem;

/** One mistake in a small folder without any gives one message, where the mistake is. */
class WrongRulesTest {
  private static final String PROVISION = "book/design-approved.yaml";
  private static final String ORDERS = "book/served-orders.mandate.yaml";
  private static final String RECTIFY = "book/always-rectify.mandate.yaml";
  private static final String PARAMETERS = "book/parameters.yaml";

  /**
   * A mistake.
   *
   * @param file where it is made
   * @param from what stands there
   * @param to what stands there instead; the place of the problem is marked in it
   * @param message part of the message
   */
  record Mistake(String file, String from, String to, String message) {
    RulesFolder folder() {
      return RulesFolder.small().change(file, from, to);
    }
  }

  static List<Mistake> mistakesInProvisions() {
    return List.of(
        provision("title:", "¦titel:", "did you mean \"title\"?"),
        provision(
            "title: {zh: 设计未经审查不得开工, en: No start before the approval}\n",
            "¦",
            "\"title\" is missing"),
        provision("title: {zh: 设计未经审查不得开工, ", "title: ¦{", "\"zh\" is missing"),
        provision(
            "title: {zh: 设计未经审查不得开工, en: No start before the approval}\ncovers: [TSS-01]\n",
            "¦title: {zh: 设计未经审查不得开工, en: No start before the approval}\n",
            "\"covers\" is missing"),
        provision("TSS-01", "¦TSS-10", "did you mean \"TSS-01\"?"),
        provision("covers: [TSS-01]", "covers: ¦TSS-01", "must be a list"),
        provision("Project", "¦Projekt", "did you mean \"Project\"?"),
        provision("Project", "¦Finding", "no fact type is called"),
        provision("Project", "¦Review", "no fact type is called"),
        provision("illegal", "¦ilegal", "did you mean \"illegal\"?"),
        provision("critical", "¦deadly", "there are: advisory, critical, major, minor"),
        provision("emergency-management", "¦emergency", "no authority (actions.yaml)"),
        provision("authority: emergency-management", "¦authority:", "has no value"),
        provision("authority: emergency-management", "authority: ¦[x]", "a text must stand here"),
        provision("applies: project", "applies: ¦[a]\n# project", "a condition (a text)"),
        provision("wordings:\n", "wordings: ¦[]\ncovered:\n", "one to 30 wordings"),
        provision("permit-missing", "¦Permit Missing", "lower-case words"),
        provision("project.startedOn\n", "project.¦startOn\n", "did you mean “startedOn”"),
        provision("project.startedOn\n", "project.¦use\n", "must give a date"),
        provision("decisive: project.startedOn", "decisive: ¦day", "comes from here"),
        provision(
            "decisive: project.startedOn",
            "decisive: asOf\n¦continuous: true\nends: {when: 'false'}",
            "not both"),
        provision(
            "decisive: project.startedOn",
            "¦continuous: true",
            "at the level of the provision: when"),
        provision("critical", "¦advisory", "there are no measures"),
        provision("critical", "critical\nreads: [¦headcount]", "no condition reads it"),
        provision("critical", "critical\nreads: [¦address]", "no size field is called"),
        provision(
            "from: 2015-01-01, to: 2021-09-01}",
            "from: ¦2015-13-01, to: 2021-09-01}",
            "between 1900 and 2200"),
        provision("{from: 2021-09-01}\n    breaks", "¦{from: 2021-08-01}\n    breaks", "overlaps"),
        provision(
            "{from: 2021-09-01}\n    breaks",
            "¦{from: 2014-01-01, to: 2015-01-01}\n    breaks",
            "ascending"),
        provision(
            "{from: 2015-01-01, to: 2021-09-01}",
            "¦{from: 2015-01-01, to: 2015-01-01}",
            "no day lies"),
        provision("[{law: old-rules, article: \"5\"}]", "¦[]", "no basis is stated"),
        provision("old-rules", "¦old-rule", "did you mean \"old-rules\"?"),
        provision(
            "law: safety-law, article: \"33\"",
            "law: ¦old-rules, article: \"33\"",
            "not in force on 2021-09-01 – …"),
        provision("\"33\"", "¦33", "in quotes"),
        provision("paragraph: 2", "paragraph: ¦0", "counts from 1"),
        provision("paragraph: 2", "paragraph: ¦zwei", "whole number"),
        provision("article: \"33\", paragraph: 2", "paragraph: ¦2", "without the article"),
        provision("article: \"98\", item: 2", "item: ¦2", "without the article"),
        provision("\"33\"", "¦\"三十三\"", "is no article"),
        provision("\"33\"", "¦\"0\"", "is no article"),
        provision("covers: [TSS-01]", "covers: [TSS-01]\n¦covers: []", "stands twice"),
        provision("waitingDays", "¦waitingDay", "waitingDays"),
        provision(
            """
            inForce: {from: 2015-01-01, to: 2021-09-01}
                breaks: [{law: old-rules, article: "5"}]
                breach:\
            """,
            """
            ¦inForce: {from: 2015-01-01, to: 2021-09-01}
                breaks: [{law: old-rules, article: "5"}]
                ends: []
                broken:\
            """,
            "states \"breach\""),
        provision("!= 'approved'\n", "!= ¦'aproved'\n", "approved"),
        provision(
            "on: project.designReview.decidedOn",
            "on: project.designReview.decidedOn\n        as: ¦continuing",
            "as cured or as ended"),
        provision("[rectify]", "[¦rectifi]", "did you mean \"rectify\"?"),
        provision("[rectify]", "[¦fine]", "has no amount"),
        provision("[rectify]", "[rectify, ¦rectify]", "stands twice"),
        provision("[rectify]", "[¦[rectify]]", "a measure is a key"),
        provision("[rectify]", "[{rectify: {¦unit: {max: 5}}}]", "has no amount; remove it"),
        provision("[rectify]", "[{rectify: {party: ¦owner}}]", "no value is called"),
        provision("[rectify]", "[{rectify: {¦weather: bad}}]", "no key is called"),
        provision(
            "[rectify]",
            "[{rectify: {deadline: {runsFrom: service, term: ¦7 days, calendar: natural}}}]",
            "is no term"),
        provision(
            "[rectify]",
            "[{rectify: {deadline: {runsFrom: service, term: P7D, calendar: ¦lunar}}}]",
            "natural, working"),
        provision(
            "[rectify]",
            "[{rectify: {basis: [{law: ¦safety-lav}]}}]",
            "did you mean \"safety-law\"?"),
        provision(
            "[rectify]", "[{rectify: {preconditions: [¦{holds: 'true'}]}}]", "\"text\" is missing"),
        provision("[rectify]", "[{rectify: {when: ¦person.name == 'A'}}]", "person"),
        provision("first: [rectify]", "¦frist: [rectify]", "did you mean \"first\"?"),
        provision(
            "unit: {min: 100, max: 500}", "unit: ¦{min: 600, max: 500}", "is more than the most"),
        provision("min: 100", "min: ¦-100", "negative"),
        provision("min: 100", "min: ¦'100'", "a number must stand here"),
        provision("unit: {min: 100, max: 500}", "unit: ¦{min: 100}", "an amount must stand here"),
        provision("[0.4, 0.6]", "¦[0.4, 0.5, 0.6]", "two numbers"),
        provision(
            "share: [0.4, 0.6], of: person.priorYearIncome",
            "times: 2, of: person.priorYearIncome, ¦otherwise: {max: 5}",
            "without when"),
        provision("person.priorYearIncome", "person.¦name", "must give a decimal"),
        provision(
            "applies: project", "applies: enterprise.¦headcount > 5 && project", "does not state"),
        provision(
            "applies: project",
            "applies: enterprise.¦honours.size() > 5 && project",
            "must not read honours"));
  }

  static List<Mistake> mistakesInCases() {
    return List.of(
        provision(
            """
            cases:
              violated:
                not-approved: {project: {hazardClass: metal-smelting, startedOn: 2021-09-01, designReview: {outcome: rejected}}}
            """,
            "¦cases:\n",
            "no case for \"violated\""),
        provision(
            """
            cases:
              violated:
                not-approved: {project: {hazardClass: metal-smelting, startedOn: 2021-09-01,\
            """,
            """
            ¦cases:
              violated:
                not-approved: {project: {hazardClass: metal-smelting, startedOn: 2021-09-02,\
            """,
            "no case has 2021-09-01"),
        provision(
            """
            cases:
              violated:
                not-approved: {project: {hazardClass: metal-smelting, startedOn: 2021-09-01,\
            """,
            "¦cases:\n  violated:\n    not-approved: {project: {hazardClass: metal-smelting,",
            "no case has 2021-09-01"),
        provision("  not-applicable:", "  ¦inapplicable:", "no key is called"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: ¦{asOf: 2020-01-01}",
            "the case states no subject"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: ¦[]}",
            "the case states no subject"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: {}, ¦projekt: {}}",
            "did you mean \"project\"?"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: {¦startdOn: 2020-01-01}}",
            "startedOn"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: {id: P-1}, enterprise: {projects: [{id: ¦P-1}]}}",
            "P-1"),
        provision("nothing-submitted: {project: {}}", "¦approved: {project: {}}", "two cases"),
        provision(
            "nothing-submitted: {project: {}}",
            "¦Nothing Submitted: {project: {}}",
            "lower-case words"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: {}, asOf: ¦today}",
            "between 1900 and 2200"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: {}, expect: {state: ¦over}}",
            "there are: continuing, cured, ended"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: {}, expect: {actions: [{action: ¦fines}]}}",
            "did you mean \"fine\"?"),
        provision(
            "nothing-submitted: {project: {}}",
            "nothing-submitted: {project: {}, expect: {noActions: [¦rectfy]}}",
            "did you mean \"rectify\"?"));
  }

  static List<Mistake> mistakesInMandateRules() {
    return List.of(
        new Mistake(ORDERS, "covers: []", "covers: [¦TSS-09]", "no requirement"),
        new Mistake(
            ORDERS, "[{law: safety-law}]", "[{law: ¦old-rules}]", "not in force on 2021-09-01"),
        new Mistake(ORDERS, "[{law: safety-law}]", "¦[]", "no basis is stated"),
        new Mistake(ORDERS, "given: Finding", "given: ¦Findings", "did you mean \"Finding\"?"),
        new Mistake(
            ORDERS,
            "  - given: Finding",
            "  - ¦not: Order\n    given: Finding",
            "either given or not"),
        new Mistake(ORDERS, "as: order", "as: ¦finding", "cannot be a variable"),
        new Mistake(ORDERS, "as: order", "as: ¦Order", "cannot be a variable"),
        new Mistake(
            ORDERS,
            "order.hazard == finding.subject && order.kind",
            "¦order.hazard != finding.subject && order.kind",
            "not joined"),
        new Mistake(
            ORDERS,
            "    having: finding.verdict",
            "    ¦named: x\n    having: finding.verdict",
            "is for Derived and Action only"),
        new Mistake(ORDERS, "'violated'\n", "¦'broken'\n", ""),
        new Mistake(ORDERS, "derive: {", "derive: {about: ¦order.id, ", ""),
        new Mistake(
            ORDERS,
            "derive: {name: without-order",
            "derive: {name: ¦Without Order",
            "lower-case words"),
        new Mistake(ORDERS, "derive:", "¦deduce:", "no key is called"),
        new Mistake(
            ORDERS,
            "{name: without-order, subject: finding.subject}",
            "¦{name: without-order}",
            "\"subject\" is missing"),
        new Mistake(
            ORDERS,
            """
            cases:
              acts: {no-order: {enterprise: {orders: []}, findings: [{verdict: violated, subject: P-1}]}}
            """,
            "¦cases:\n",
            "no case for \"acts\""),
        new Mistake(ORDERS, "  silent: {compliant", "  silent: {¦no-order", "two cases"),
        new Mistake(
            ORDERS,
            "{enterprise: {orders: []}, findings",
            "{¦project: {}, findings",
            "no key is called"),
        new Mistake(
            ORDERS,
            "findings: [{verdict: violated, subject: P-1}]}}\n  silent",
            "findings: [{¦verdikt: violated, subject: P-1}]}}\n  silent",
            "verdict"),
        new Mistake(
            RECTIFY,
            "- given: Derived\n    named: without-order\n",
            "- ¦given: Derived\n",
            "states its name"),
        new Mistake(
            RECTIFY,
            """
            title: {zh: 一律责令改正, en: Always rectify}
            covers: []
            basis: [{law: safety-law, article: "4"}]
            inForce: {from: 2010-07-01}
            when:
              - given: Derived
                named: without-order
            """,
            """
            ¦title: {zh: 一律责令改正, en: Always rectify}
            covers: []
            basis: [{law: safety-law, article: "4"}]
            inForce: {from: 2010-07-01}
            when:
              - given: Derived
                named: without-orders
            """,
            "did you mean \"without-order\"?"),
        new Mistake(RECTIFY, "action: rectify", "action: ¦rectifi", "did you mean \"rectify\"?"),
        new Mistake(
            RECTIFY,
            "authority: emergency-management",
            "authority: ¦emergency-managment",
            "did you mean \"emergency-management\"?"),
        new Mistake(
            RECTIFY,
            "  demand:\n    action: rectify\n    subject: derived.subject\n    party: unit\n    authority: emergency-management\n",
            "  ¦demand:\n    action: rectify\n    subject: derived.subject\n    party: unit\n",
            "nobody is named who takes rectify"),
        new Mistake(RECTIFY, "party: unit", "party: ¦units", "did you mean \"unit\"?"),
        new Mistake(RECTIFY, "[fine]", "[¦fin]", "did you mean \"fine\"?"),
        new Mistake(RECTIFY, "holds: enterprise", "holds: ¦company", "company"),
        new Mistake(
            RECTIFY,
            "The firm is named: unknown",
            "¦The firm is known: unknown",
            "did you mean \"The firm is named\"?"),
        new Mistake(
            RECTIFY,
            "The firm is named: unknown",
            "The firm is named: ¦maybe",
            "there are: met, not-met, unknown"));
  }

  static List<Mistake> mistakesInCommonFiles() {
    return List.of(
        new Mistake("laws.yaml", "kind: law", "kind: ¦lav", "no value is called"),
        new Mistake(
            "laws.yaml",
            "replacedBy: safety-law",
            "replacedBy: ¦safty-law",
            "did you mean \"safety-law\"?"),
        new Mistake(
            "laws.yaml",
            "    kind: law",
            "    amended: [¦soon]\n    kind: law",
            "between 1900 and 2200"),
        new Mistake(
            "laws.yaml",
            "    kind: law",
            "    unverified: [¦names]\n    kind: law",
            "no key is called"),
        new Mistake(
            "laws.yaml", "inForce: {from: 2000-01-01}", "inForce: ¦{}", "\"from\" is missing"),
        new Mistake("laws.yaml", "kind: law", "kind: law\n    articles: ¦many", "a whole number"),
        new Mistake("laws.yaml", "kind: law", "kind: law\n    articles: ¦0", "counts from 1"),
        new Mistake(
            "actions.yaml",
            "en: Emergency management department}",
            "en: Emergency management department, ¦unverified: true}",
            "no key is called"),
        new Mistake("requirements.yaml", "TSS-01:", "¦tss1:", "no requirement id"),
        new Mistake("requirements.yaml", "[safety-law]", "[¦lost-law]", "no law"),
        new Mistake(
            "requirements.yaml",
            """
            title: {zh: 同时设计, en: Designed together}
                says: {zh: 先审查，后开工。, en: Approval comes first.}
                source: [safety-law]
                appliesTo: [project]
                status: automated\
            """,
            """
            ¦title: {zh: 同时设计, en: Designed together}
                says: {zh: 先审查，后开工。, en: Approval comes first.}
                source: [safety-law]
                appliesTo: [project]
                status: department-action\
            """,
            "\"reason\" is missing"),
        new Mistake("requirements.yaml", "automated", "¦doctrin", "did you mean \"doctrine\"?"),
        new Mistake(
            "actions.yaml",
            "decider: emergency-management",
            "decider: ¦emergency-managment",
            "did you mean \"emergency-management\"?"),
        new Mistake(
            "actions.yaml", "document: order", "document: ¦ordre", "did you mean \"order\"?"),
        new Mistake("actions.yaml", "weight: 10", "weight: ¦heavy", "whole number"),
        new Mistake("actions.yaml", "hearing: never", "hearing: ¦newer", "did you mean \"never\"?"),
        new Mistake("actions.yaml", "kind: corrective", "kind: ¦correct", "no value is called"),
        new Mistake(
            "actions.yaml",
            "effects: {continuing-only: true}",
            "effects: {continuing-only: ¦yes}",
            "true or false"),
        new Mistake("actions.yaml", "term: P15D", "term: ¦P0D", "is no term"),
        new Mistake("calendar.yaml", "2026-01-02", "¦2027-01-02", "does not lie in 2026"),
        new Mistake("calendar.yaml", "2026-01-02", "¦2026-01-01", "stands twice"),
        new Mistake("calendar.yaml", "2026-01-04", "¦2026-01-05", "no weekend day"),
        new Mistake("calendar.yaml", "2026:", "¦20266:", "is no year"),
        new Mistake(PARAMETERS, "unit: 天", "¦units: 天", "did you mean \"unit\"?"),
        new Mistake(
            PARAMETERS,
            """
            title: {zh: 等待天数, en: Days to wait}
              unit: 天
              checkedOn: 2026-11-01
            """,
            "¦title: {zh: 等待天数, en: Days to wait}\n  unit: 天\n",
            "\"checkedOn\" is missing"),
        new Mistake(PARAMETERS, "from: 2021-09-01", "from: ¦2009-09-01", "ascending"),
        new Mistake(PARAMETERS, "value: 10", "value: ¦ten", "whole number"),
        new Mistake(PARAMETERS, "  values:", "  values: ¦[]\nnext:", "no value at all"),
        new Mistake(
            PARAMETERS, "- {from: 2010-01-01, value: 10,", "- ¦{from: 2010-01-01,", "either value"),
        new Mistake(
            PARAMETERS,
            "value: 10, basis: {law: old-rules",
            "value: 10, basis: {law: ¦old-rule",
            "did you mean \"old-rules\"?"),
        new Mistake(
            PARAMETERS,
            "- {from: 2010-01-01, value: 10,",
            "- {from: 2009-01-01, brackets: [{rate: 2}], basis: {law: old-rules}}\n"
                + "    - ¦{from: 2010-01-01, value: 10,",
            "or none of them is"),
        new Mistake(
            PARAMETERS,
            "value: 10,",
            "brackets: [{upTo: 5, rate: 1}, ¦{upTo: 7, rate: 2}],",
            "last bracket"),
        new Mistake(
            "book/rulebook.yaml",
            "title: {zh: 三同时, en: Three simultaneities}\ncovers",
            "¦title: {zh: 三同时, en: Three simultaneities}\ncover",
            "\"covers\" is missing"));
  }

  static List<Mistake> mistakesInBenchmarks() {
    String file = "benchmarks.yaml";
    return List.of(
        new Mistake(file, "\"4206\"", "¦\"42061\"", "is no region code"),
        new Mistake(file, "safety-law, article", "¦safty-law, article", "did you mean"),
        new Mistake(file, "party: unit", "party: ¦firm", "there are:"),
        new Mistake(file, "2025-01-01", "¦2025-13-01", "a day between"),
        new Mistake(file, "{min: 100000, max: 200000}", "¦{min: 200001, max: 200000}", "more than"),
        new Mistake(file, "{min: 100000", "{min: ¦-1", "negative"),
        new Mistake(
            file, "{min: 100000, max: 200000}", "¦{share: 0.4, of: enterprise.x}", "a range"),
        new Mistake(
            file, "grade: {zh: 一般, en: Ordinary}", "grade: ¦{zh: 一般}", "\"en\" is missing"));
  }

  private static Mistake provision(String from, String to, String message) {
    return new Mistake(PROVISION, from, to, message);
  }

  @ParameterizedTest
  @MethodSource({
    "mistakesInProvisions",
    "mistakesInCases",
    "mistakesInMandateRules",
    "mistakesInCommonFiles",
    "mistakesInBenchmarks"
  })
  void isToldWhereItIs(Mistake mistake) {
    RulesFolder folder = mistake.folder();

    List<Problem> problems = folder.problems();

    assertThat(problems)
        .as("problems with place %s: %s", folder.mark(), problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo(folder.mark());
              assertThat(problem.message().en()).contains(mistake.message());
              assertThat(problem.message().zh()).isNotBlank();
            });
  }
}
