package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.redline.facts.PoliceDecision;
import org.redline.facts.Transfer;
import org.redline.text.Bilingual;
import tools.jackson.databind.node.ObjectNode;

/** What follows the approval of a transfer: handing over, and the decision of the police. */
final class HandingOver implements StepRule {
  private final Predicate<Transfer> which;
  private final List<Input> more;
  private final BiConsumer<Taking, ObjectNode> change;

  private HandingOver(
      Predicate<Transfer> which, List<Input> more, BiConsumer<Taking, ObjectNode> change) {
    this.which = which;
    this.more = more;
    this.change = change;
  }

  static HandingOver documents() {
    return new HandingOver(
        transfer -> transfer.handedOverOn() == null,
        List.of(Input.text("receivedBy", Input.Need.REQUIRED)),
        (taking, transfer) -> {
          taking.fields().required("receivedBy");
          afterApproval(taking, transfer);
          transfer.put("handedOverOn", taking.day().toString()).put("policeDecision", "pending");
        });
  }

  /** First the head approves it, within 24 hours after that it is handed over (310号令 5). */
  private static void afterApproval(Taking taking, ObjectNode transfer) {
    String approved = transfer.path("approvedOn").asString("");
    if (!approved.isEmpty() && taking.day().isBefore(LocalDate.parse(approved))) {
      taking.fields().wrong("day", "step.problem.too-early", "step.transfer", approved);
    }
  }

  static HandingOver police() {
    return new HandingOver(
        transfer ->
            transfer.handedOverOn() != null && transfer.policeDecision() != PoliceDecision.ACCEPTED,
        List.of(Input.choice("police", PoliceDecision.class, p -> p != PoliceDecision.PENDING)),
        (taking, transfer) ->
            taking
                .fields()
                .choice("police", PoliceDecision.class)
                .ifPresent(found -> transfer.put("policeDecision", found.code())));
  }

  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> open =
        now.file().transfers().stream()
            .filter(which)
            .map(
                t ->
                    new Input.Option(
                        String.valueOf(t.id()),
                        new Bilingual(t.suspicion() + "", t.suspicion() + "")))
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new java.util.ArrayList<>(List.of(Input.choice("transfer", open)));
    inputs.addAll(more);
    return inputs;
  }

  @Override
  public void take(Taking taking) {
    String id = taking.fields().required("transfer");
    Optional<Transfer> transfer =
        taking.file().transfers().stream().filter(which.and(t -> id.equals(t.id()))).findFirst();
    if (transfer.isEmpty()) {
      taking.fields().wrong("transfer", "step.problem.choice");
      return;
    }
    ObjectNode fact = taking.facts().of(transfer.get());
    change.accept(taking, fact);
    taking.facts().put("transfers", fact);
    taking.about(id);
  }
}
