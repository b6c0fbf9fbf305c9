package org.redline.rulebook;

import java.util.List;

/** Single mistakes in the file of a provision and in its cases. */
final class ProvisionMistakes {
  private static final String PROVISION = "book/design-approved.yaml";

  private ProvisionMistakes() {}

  static List<Mistake> inProvisions() {
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
            "[{rectify: {deadline: {runsFrom: ¦delivery, term: P7D, calendar: natural}}}]",
            "end-of-term"),
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

  static List<Mistake> inCases() {
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

  private static Mistake provision(String from, String to, String message) {
    return new Mistake(PROVISION, from, to, message);
  }
}
