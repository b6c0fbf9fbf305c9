package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.HazardState;
import org.redline.facts.Listing;
import org.redline.facts.ListingState;
import tools.jackson.databind.node.ObjectNode;

/** Listing of a major hazard for supervision. */
final class Listings implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Hazard> open = now.hazards().stream().filter(Listings::canBeListed).toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("hazard", Ordering.hazards(open)),
            Input.day("until", null),
            Input.text("supervisor", Input.Need.REQUIRED));
  }

  /** Whether a hazard is listed and was not struck off. */
  static boolean runs(Hazard hazard) {
    Listing listing = hazard.listing();
    return listing != null && listing.state() == ListingState.LISTED;
  }

  private static boolean canBeListed(Hazard hazard) {
    return hazard.level() == HazardLevel.MAJOR
        && hazard.state() == HazardState.OPEN
        && !runs(hazard);
  }

  private static ObjectNode of(Hazard hazard) {
    ObjectNode listing = Facts.node();
    Listing known = hazard.listing();
    if (known != null && known.listedOn() != null) {
      listing.put("listedOn", known.listedOn().toString());
    }
    if (known != null && known.supervisor() != null) {
      listing.put("supervisor", known.supervisor());
    }
    return listing;
  }

  /** The listing of a hazard that is struck off on a day. */
  static ObjectNode struckOff(Hazard hazard, LocalDate day) {
    return of(hazard).put("state", "struck-off").put("struckOffOn", day.toString());
  }

  @Override
  public void take(Taking taking) {
    Hazard hazard = Facts.hazard(taking.file().unit(), taking.fields().required("hazard"));
    Optional<LocalDate> until = taking.fields().day("until");
    String supervisor = taking.fields().required("supervisor");
    if (hazard == null || !canBeListed(hazard)) {
      taking.fields().wrong("hazard", "step.problem.choice");
    } else if (until.isPresent()) {
      ObjectNode listing = Facts.node().put("state", "listed").put("supervisor", supervisor);
      listing.put("listedOn", taking.day().toString()).put("dueOn", until.get().toString());
      taking.facts().hazard(hazard, "listing", listing);
      taking.about(String.valueOf(hazard.id()));
    }
  }
}
