package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Closure;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.facts.Order;
import org.redline.facts.Transfer;
import org.redline.web.firms.Firm;

/**
 * A case file (案卷): one inspection of a firm and all that follows from it.
 *
 * @param id number of the file
 * @param version counts the changes, so that nobody overwrites what another has recorded
 * @param firm the firm
 * @param unit the firm as the latest version of its profile says, with all that was recorded
 * @param openedOn day on which the file was opened
 * @param openedBy account that opened it
 * @param closedOn day on which it was closed; null while it is open
 * @param inspection the inspection
 * @param steps what was recorded, the first first
 */
public record CaseFile(
    long id,
    int version,
    Firm firm,
    Enterprise unit,
    LocalDate openedOn,
    String openedBy,
    @Nullable LocalDate closedOn,
    Inspection inspection,
    List<Step> steps) {

  /** Copies the list. */
  public CaseFile {
    steps = List.copyOf(steps);
  }

  /** What the ids of all facts begin with that were recorded in this file. */
  String prefix() {
    return "C" + id + "-";
  }

  private <T extends Fact> List<T> own(@Nullable List<T> facts) {
    return facts == null
        ? List.of()
        : facts.stream().filter(fact -> String.valueOf(fact.id()).startsWith(prefix())).toList();
  }

  /** The orders of this file. */
  public List<Order> orders() {
    return own(unit.orders());
  }

  /** The penalty decisions of this file. */
  public List<Decision> decisions() {
    return own(unit.decisions());
  }

  /** The requests for closure of this file. */
  public List<Closure> closures() {
    return own(unit.closures());
  }

  /** The transfers of this file. */
  public List<Transfer> transfers() {
    return own(unit.transfers());
  }

  public Optional<Order> order(String of) {
    return orders().stream().filter(order -> of.equals(order.id())).findFirst();
  }

  public Optional<Decision> decision(String of) {
    return decisions().stream().filter(decision -> of.equals(decision.id())).findFirst();
  }

  public Optional<InspectedFinding> finding(int number) {
    return inspection.findings().stream().filter(f -> f.number() == number).findFirst();
  }

  /** The step of a number. */
  public Optional<Step> step(int number) {
    return steps.stream().filter(step -> step.number() == number).findFirst();
  }

  /** The steps of a kind that have their effect. */
  public Stream<Step> done(StepKind kind) {
    return steps.stream().filter(step -> step.kind() == kind && step.holds());
  }

  /** The same of those about a finding. */
  public Stream<Step> done(StepKind kind, int finding) {
    return done(kind).filter(step -> step.concerns(finding));
  }

  /** The last step of a kind that has its effect and is about a finding. */
  public Optional<Step> last(StepKind kind, int finding) {
    return done(kind, finding).reduce((first, later) -> later);
  }

  /** Whether an account has handled the case: it may then approve nothing in it. */
  public boolean handledBy(String account) {
    return openedBy.equalsIgnoreCase(account)
        || steps.stream()
            .anyMatch(step -> step.kind() != StepKind.LEGAL_REVIEW && step.handledBy(account));
  }

  public boolean isOpen() {
    return closedOn == null;
  }
}
