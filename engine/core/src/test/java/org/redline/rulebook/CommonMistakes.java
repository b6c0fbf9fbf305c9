package org.redline.rulebook;

import java.util.List;

/** Single mistakes in the files that all rulebooks share. */
final class CommonMistakes {
  private static final String PARAMETERS = "book/parameters.yaml";

  private CommonMistakes() {}

  static List<Mistake> inCommonFiles() {
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
            "    en: Emergency management department\n",
            "    en: Emergency management department\n    ¦unverified: true\n",
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
        new Mistake(
            "actions.yaml",
            "- {until: 2018-04-27",
            "- ¦{until: 2001-02-01",
            "is not after the one"),
        new Mistake("actions.yaml", "- {until: 2001-02-01, zh", "- ¦{zh", "until"),
        new Mistake("actions.yaml", "[coal-mining]", "[¦machinery]", "has a supervisor already"),
        new Mistake("actions.yaml", "[coal-mining]", "[¦coal]", "coal-mining"),
        new Mistake("actions.yaml", "penalty: fine", "penalty: ¦fines", "did you mean"),
        new Mistake("actions.yaml", "weight: 10", "weight: ¦heavy", "whole number"),
        new Mistake("actions.yaml", "hearing: never", "hearing: ¦newer", "did you mean \"never\"?"),
        new Mistake("actions.yaml", "kind: corrective", "kind: ¦correct", "no value is called"),
        new Mistake(
            "actions.yaml",
            "effects: {continuing-only: true}",
            "effects: {continuing-only: ¦yes}",
            "true or false"),
        new Mistake("actions.yaml", "term: P15D", "term: ¦P0D", "is no term"),
        new Mistake(
            "calendar.yaml", "version: 2026-01\nyears:", "¦years:", "\"version\" is missing"),
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

  static List<Mistake> inBenchmarks() {
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
}
