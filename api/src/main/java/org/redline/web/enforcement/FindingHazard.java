package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.facts.HazardLevel;
import tools.jackson.databind.node.ObjectNode;

/** A hazard that officers found on site, with what they saw of it. */
final class FindingHazard implements StepRule {
  /** What officers may have looked into, by the names of its facts. */
  private static final List<String> SEEN =
      List.of("safetyAssured", "removableAtOnce", "measuresTaken", "productionContinues");

  /** What may be wrong with the record of a hazard. */
  static List<String> recorded() {
    List<String> recorded = new ArrayList<>(List.of("level"));
    recorded.addAll(SEEN);
    return recorded;
  }

  @Override
  public List<Input> inputs(Taking now) {
    if (now.file().inspection().heldOn() == null) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.text("description", Input.Need.REQUIRED));
    inputs.add(Input.choice("level", HazardLevel.class));
    inputs.add(Input.text("criterion", Input.Need.OPTIONAL));
    SEEN.forEach(seen -> inputs.add(Input.looked(seen)));
    return inputs;
  }

  @Override
  public void take(Taking taking) {
    ObjectNode hazard = Facts.node().put("id", taking.facts().id("H"));
    hazard.put("description", taking.fields().required("description"));
    Optional<HazardLevel> level = taking.fields().choice("level", HazardLevel.class);
    level.ifPresent(found -> hazard.put("level", found.code()));
    String criterion = taking.fields().text("criterion");
    if (!criterion.isEmpty()) {
      hazard.put("criterion", criterion);
    } else if (level.filter(HazardLevel.MAJOR::equals).isPresent()) {
      taking.fields().wrong("criterion", "step.problem.missing");
    }
    hazard.put("foundOn", taking.day().toString()).put("foundBy", "authority");
    hazard.put("state", "open").put("acceptance", "none");
    for (String seen : SEEN) {
      taking.fields().looked(seen).ifPresent(answer -> hazard.put(seen, answer));
    }
    hazard.putObject("listing").put("state", "none");
    hazard.set("proof", taking.facts().proof(org.redline.facts.ProofSource.SITE));
    taking.facts().put("hazards", hazard);
    taking.about(taking.facts().id("H"));
  }
}
