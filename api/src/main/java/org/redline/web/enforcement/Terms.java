package org.redline.web.enforcement;

import org.redline.rulebook.RuleSet;
import org.redline.rulebook.WorkCalendar;

/**
 * What terms are counted by.
 *
 * @param rules the rules in force, with the calendar
 * @param defence working days that the office gives for a defence; no law sets them (行政处罚法 44, 45)
 */
record Terms(RuleSet rules, int defence) {
  WorkCalendar calendar() {
    return rules.calendar();
  }
}
