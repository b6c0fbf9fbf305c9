package org.redline.web.inspection;

import java.util.List;
import java.util.Set;
import org.redline.facts.PartyKind;
import org.redline.memory.Severity;

/**
 * A finding in a line.
 *
 * @param number its place in the report, from 1
 * @param title of the provision
 * @param subject what it is about, in words
 * @param rulebook id of the rulebook
 * @param rulebookTitle its title
 * @param state state of a breach in words; empty for others
 * @param cited the provisions of law broken or examined
 * @param wants the facts that would settle it
 * @param parties against whom something follows from it
 */
record Row(
    int number,
    KeptFinding finding,
    String title,
    String subject,
    String rulebook,
    String rulebookTitle,
    String severityTitle,
    String state,
    String cited,
    List<Want> wants,
    Set<PartyKind> parties) {

  public Outcome outcome() {
    return finding.outcome();
  }

  public Severity severity() {
    return finding.severity();
  }

  public boolean scopeUnknown() {
    return finding.scopeUnknown();
  }

  public boolean unverified() {
    return finding.unverified();
  }

  /** Everything in it that one may look for. */
  String text() {
    StringBuilder text = new StringBuilder(title).append(' ').append(subject).append(' ');
    text.append(finding.provision()).append(' ').append(cited).append(' ').append(rulebookTitle);
    finding.covers().forEach(id -> text.append(' ').append(id));
    wants.forEach(want -> text.append(' ').append(want.label()));
    return text.toString();
  }
}
