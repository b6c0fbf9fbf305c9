package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.Order;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;

/** Acceptance and striking off: for a major hazard another person must agree. */
final class Striking implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> done =
        now.file().orders().stream()
            .filter(Items::allRectified)
            .filter(
                order ->
                    now.file()
                        .done(StepKind.STRIKE_OFF)
                        .noneMatch(step -> step.text("order").equals(order.id())))
            .map(order -> String.valueOf(order.id()))
            .map(id -> new Input.Option(id, new Bilingual(id, id)))
            .toList();
    return done.isEmpty()
        ? List.of()
        : List.of(Input.choice("order", done), Input.longText("opinion", Input.Need.REQUIRED));
  }

  private static Optional<Order> order(Taking taking) {
    return taking.file().order(taking.fields().required("order")).filter(Items::allRectified);
  }

  private static List<Hazard> hazards(Taking taking, Order order) {
    return taking.hazards().stream()
        .filter(
            hazard ->
                String.valueOf(hazard.id()).equals(order.hazard())
                    || Items.of(order).stream()
                        .anyMatch(i -> String.valueOf(hazard.id()).equals(i.subject())))
        .toList();
  }

  @Override
  public Approval approval(Taking taking) {
    boolean major =
        order(taking).map(order -> hazards(taking, order)).orElse(List.of()).stream()
            .anyMatch(hazard -> hazard.level() == HazardLevel.MAJOR);
    return major ? Approval.WAITING : Approval.NONE;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("opinion");
    Optional<Order> order = order(taking);
    if (order.isEmpty()) {
      taking.fields().wrong("order", "step.problem.not-rectified");
    }
    order.ifPresent(
        o -> {
          hazards(taking, o).forEach(hazard -> strikeOff(taking, hazard));
          taking.about(String.valueOf(o.id()));
        });
  }

  /**
   * What an order demands beside it, such as a report, strikes no hazard off that is still there.
   */
  private static void strikeOff(Taking taking, Hazard hazard) {
    Lifting.requireRemoved(taking, hazard, "order");
    taking.facts().hazard(hazard, "acceptance", Facts.text("passed"));
    if (Listings.runs(hazard)) {
      taking.facts().hazard(hazard, "listing", Listings.struckOff(hazard, taking.day()));
    }
  }

  @Override
  public LocalDate effective(Step step, LocalDate approved) {
    return step.day();
  }
}
