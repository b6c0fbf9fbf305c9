package org.redline.web.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redline.audit.Finding;
import org.redline.condition.Evidence;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.InspectedFinding.Outcome;
import tools.jackson.databind.node.ObjectNode;

/**
 * The inspection on site: what two officers saw is verified, and so is what the finding rests on.
 */
final class Inspecting implements StepRule {
  /** What the system records itself needs no look on site. */
  private static final List<String> OWN =
      List.of("orders", "decisions", "closures", "determinations", "discoveries", "transfers");

  /** What officers saw of a finding. */
  static final List<Input.Option> OUTCOMES =
      List.of(
          Cases.option("confirmed", "属实", "Confirmed"),
          Cases.option("not-confirmed", "未见", "Not confirmed"));

  /** The id of a unit, which needs not be said on its own page. */
  private static final Pattern UNIT = Pattern.compile("[0-9A-Z]{18}");

  @Override
  public List<Input> inputs(Taking now) {
    if (now.file().inspection().heldOn() != null) {
      return List.of();
    }
    List<Input> inputs = new java.util.ArrayList<>();
    inputs.add(Input.text("place", Input.Need.REQUIRED));
    for (InspectedFinding finding : now.file().inspection().findings()) {
      String number = String.valueOf(finding.number());
      Bilingual title = titled(finding);
      inputs.add(Input.choice("outcome", OUTCOMES).about(number, title));
      inputs.add(Input.text("note", Input.Need.OPTIONAL).about(number, title));
    }
    return inputs;
  }

  static Bilingual titled(InspectedFinding finding) {
    boolean unit = finding.subject() == null || UNIT.matcher(finding.subject()).matches();
    String subject = unit ? "" : " " + finding.subject();
    Bilingual title = finding.title();
    return new Bilingual(title.zh() + subject, title.en() + subject);
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("place");
    for (InspectedFinding finding : taking.file().inspection().findings()) {
      String outcome = taking.fields().required("outcome." + finding.number());
      String note = taking.fields().text("note." + finding.number());
      if (outcome.equals("confirmed")) {
        confirm(taking, finding, note);
      } else if (!outcome.isEmpty()) {
        taking.saw(finding.number(), new Taking.Seen(Outcome.NOT_CONFIRMED, note));
      }
    }
  }

  private static void confirm(Taking taking, InspectedFinding finding, String note) {
    Optional<Finding> now = taking.now(finding);
    if (now.isEmpty()) {
      taking.fields().wrong("outcome." + finding.number(), "step.problem.gone");
      return;
    }
    verify(taking, now.get());
    discover(taking, finding);
    taking.saw(finding.number(), new Taking.Seen(Outcome.CONFIRMED, note));
  }

  /** The facts that carry a finding were seen by two officers. */
  static void verify(Taking taking, Finding finding) {
    for (Evidence evidence : finding.evidence()) {
      seen(finding, evidence).ifPresent(path -> Paths.see(taking, path));
    }
  }

  /** Where a fact that carries a finding stands, if it is one that can be seen on site. */
  static Optional<String> seen(Finding finding, Evidence evidence) {
    return Paths.absolute(finding.subject(), evidence.path())
        .filter(path -> OWN.stream().noneMatch(own -> path.startsWith("enterprise." + own)));
  }

  private static void discover(Taking taking, InspectedFinding finding) {
    ObjectNode discovery = Facts.node();
    discovery.put("id", taking.facts().id("F") + "-" + finding.number());
    discovery.put("provision", finding.provision());
    if (finding.subject() != null) {
      discovery.put("subject", finding.subject());
    }
    taking.facts().put("discoveries", discovery.put("discoveredOn", taking.day().toString()));
  }
}
