package org.redline.web.users;

import java.util.Locale;

/** What an account may do. */
public enum Role {
  /** Submits firms, inspects, serves orders, prepares decisions. */
  INSPECTOR,
  /** Reviews a case before the decision (行政处罚法 58); approves nothing. */
  REVIEWER,
  /**
   * Heads the organ (行政机关负责人): approves what others handled, such as penalties (行政处罚法 57), seals
   * (行政强制法 18), cutting supply (安全生产法 70) and transfers to the police (行政执法机关移送涉嫌犯罪案件的规定 5).
   */
  HEAD,
  /** Edits and publishes rules. */
  REGULATOR,
  /** Audits all firms. */
  AUDITOR,
  /** Keeps accounts and operates the system; sees no cases by this role alone. */
  ADMINISTRATOR;

  /** As stored and shown in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The authority that Spring Security knows it by. */
  public String authority() {
    return "ROLE_" + name();
  }

  static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
