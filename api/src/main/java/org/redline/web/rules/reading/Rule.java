package org.redline.web.rules.reading;

import java.util.List;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.source.Place;
import org.redline.text.Bilingual;

/**
 * A provision or a mandate rule, as lists name it.
 *
 * @param id rulebook and name
 * @param mandate whether it is a mandate rule
 */
public record Rule(
    String id,
    String rulebook,
    Bilingual title,
    List<String> covers,
    Place place,
    boolean mandate,
    boolean unverified) {

  static Rule of(Provision provision) {
    return new Rule(
        provision.id(),
        provision.rulebook(),
        provision.title(),
        provision.covers(),
        provision.place(),
        false,
        provision.wordings().stream().anyMatch(wording -> wording.unverified()));
  }

  static Rule of(MandateRule rule) {
    return new Rule(
        rule.id(),
        rule.rulebook(),
        rule.title(),
        rule.covers(),
        rule.place(),
        true,
        rule.basis().stream().anyMatch(basis -> basis.unverified()));
  }

  /** Its name within the rulebook. */
  public String name() {
    return id.substring(id.indexOf('/') + 1);
  }
}
