package org.redline.rulebook;

import java.util.List;

/** Single mistakes in the files of mandate rules. */
final class MandateMistakes {
  private static final String ORDERS = "book/served-orders.mandate.yaml";
  private static final String RECTIFY = "book/always-rectify.mandate.yaml";

  private MandateMistakes() {}

  static List<Mistake> inMandateRules() {
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
}
