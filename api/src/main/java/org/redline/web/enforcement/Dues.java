package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Decision;
import org.redline.facts.Hazard;
import org.redline.facts.ListingState;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.PoliceDecision;
import org.redline.facts.Reinspection;
import org.redline.facts.TestOutcome;
import org.redline.facts.Transfer;
import org.redline.rulebook.Basis;
import org.redline.web.enforcement.Due.Source;
import org.redline.web.enforcement.Terms.Last;

/** What is due in a file, by the statutory calendar; the day of the event does not count. */
final class Dues {
  /** Natural days to decide from the opening of the case (行政处罚法 60). */
  private static final int DECIDE = 90;

  /** Working days to serve a decision (行政处罚法 61) and to publish it (安全生产法 78). */
  private static final int WEEK = 7;

  /** Natural days to pay from service (行政处罚法 67). */
  private static final int PAY = 15;

  /**
   * Days for the head to decide on a transfer, and for the police (310号令 5, 8): natural, safe side.
   */
  private static final int THREE = 3;

  /** Days for a re-inspection after the term, from a rule that no text confirms. */
  private static final int REINSPECT = 10;

  private final CaseFile file;
  private final Terms terms;
  private final List<Due> dues = new ArrayList<>();

  private Dues(CaseFile file, Terms terms) {
    this.file = file;
    this.terms = terms;
  }

  /** What is due in an open file, the earliest first. */
  static List<Due> of(CaseFile file, Terms terms) {
    Dues all = new Dues(file, terms);
    file.orders().forEach(all::order);
    file.decisions().forEach(all::decision);
    file.inspection().confirmed().forEach(all::penaltyCase);
    file.transfers().forEach(all::transfer);
    file.steps().stream().filter(Step::waits).forEach(all::approval);
    all.listings();
    return all.dues.stream().sorted(Comparator.comparing(Due::day)).toList();
  }

  private void add(
      String key, @Nullable String about, LocalDate day, StepKind step, Source source) {
    add(key, about, Last.fixed(day), step, source);
  }

  private void add(String key, @Nullable String about, Last last, StepKind step, Source source) {
    add(key, about, last, step, step.basis(), source);
  }

  private void add(
      String key,
      @Nullable String about,
      Last last,
      StepKind step,
      List<Basis> basis,
      Source source) {
    String named = String.valueOf(about);
    Due due = new Due(file, "due." + key, named, last.day(), basis, step, source, last.certainty());
    dues.add(due);
  }

  private static Basis penaltyLaw(String article) {
    return new Basis("administrative-penalty-law", article, null, null, false);
  }

  private void order(Order order) {
    LocalDate issued = order.issuedOn();
    if (Withdrawing.isWithdrawn(file, order)) {
      return;
    } else if (!Serving.served(order.service())) {
      if (issued != null) {
        add("serve-order", order.id(), issued, StepKind.SERVE, Source.OFFICER);
      }
      return;
    }
    if (order.kind() == OrderKind.SEAL_OR_SEIZE) {
      seal(order);
    } else {
      Items.of(order).forEach(this::item);
    }
  }

  /** A term that protects the party is not moved on to a working day. */
  private void seal(Order order) {
    if (Lifting.inForce(order)) {
      Items.of(order).stream()
          .map(Items::last)
          .min(Comparator.naturalOrder())
          .ifPresent(
              last -> add("seal", order.id(), Last.fixed(last), StepKind.LIFT, SEAL, Source.LAW));
    }
  }

  private static final List<Basis> SEAL =
      List.of(
          new Basis("administrative-coercion-law", "25", null, null, false),
          new Basis("administrative-coercion-law", "27", null, null, false));

  private void item(OrderItem item) {
    LocalDate last = Items.last(item);
    Optional<Reinspection> looked = Items.looked(item);
    boolean since = looked.filter(r -> afterTerm(r, last)).isPresent();
    if (!Items.rectified(item) && !since && item.dueOn() != null) {
      add("term", item.demand(), last, StepKind.REINSPECT, Source.OFFICER);
      Last look = terms.days(last, REINSPECT);
      add("reinspect", item.demand(), look, StepKind.REINSPECT, Source.SUGGESTED);
    }
  }

  private static boolean afterTerm(Reinspection held, LocalDate last) {
    LocalDate day = held.heldOn();
    return day != null && day.isAfter(last);
  }

  private void decision(Decision decision) {
    LocalDate decided = decision.decidedOn();
    if (decided == null) {
      return;
    }
    String id = decision.id();
    Last week = terms.workingDays(decided, WEEK);
    for (String party : Serving.unserved(file, decision)) {
      String about = party.isEmpty() ? id : named(String.valueOf(id), party);
      add("serve-decision", about, week, StepKind.SERVE, Source.LAW);
    }
    if (!Publishing.isDone(file, decision)) {
      add("publish", id, week, StepKind.PUBLISH, Source.LAW);
    }
    if (Accepting.runs(decision) && decision.acceptance() != TestOutcome.FAILED) {
      Accepting.until(file, decision)
          .ifPresent(until -> add("accept", id, until, StepKind.ACCEPT, Source.OFFICER));
    }
    for (String party : Paying.unpaid(terms.rules(), file, decision)) {
      String about = party.isEmpty() ? id : named(String.valueOf(id), party);
      Serving.servedOn(file, decision, party)
          .ifPresent(day -> add("pay", about, terms.days(day, PAY), StepKind.PAY, Source.LAW));
    }
  }

  private void penaltyCase(InspectedFinding finding) {
    Optional<Step> opened = file.last(StepKind.OPEN_CASE, finding.number());
    boolean decided =
        opened.isEmpty()
            || file.steps().stream()
                .filter(s -> s.kind() == StepKind.DECIDE || s.kind() == StepKind.NO_PENALTY)
                .filter(s -> s.holds() && s.concerns(finding.number()))
                .anyMatch(s -> s.number() > opened.get().number());
    if (!decided) {
      LocalDate from = opened.map(Procedure::day).orElseThrow();
      String name = finding.title().zh();
      List<Basis> sixty = List.of(penaltyLaw("60"));
      add("decide", name, terms.days(from, DECIDE), StepKind.DECIDE, sixty, Source.LAW);
      file.last(StepKind.NOTICE, finding.number())
          .filter(notice -> notice.number() > opened.get().number())
          .ifPresent(notice -> notice(finding, notice));
    }
  }

  private void notice(InspectedFinding finding, Step notice) {
    List<String> parties = Penalised.parties(notice);
    for (String party : parties) {
      String title = finding.title().zh();
      String about = parties.size() > 1 ? named(title, party) : title;
      Serving.service(file, notice, party)
          .ifPresent(service -> told(finding, notice, party, about, Procedure.day(service)));
    }
  }

  /** From the day on which the notice was served on a party, its time to speak runs. */
  private void told(
      InspectedFinding finding, Step notice, String party, String about, LocalDate served) {
    if (!since(StepKind.DEFENCE, finding, notice, party)) {
      Last last = terms.workingDays(served, terms.defence());
      add("defence", about, last, StepKind.DEFENCE, Source.OFFICER);
    }
    boolean heard = Procedure.heard(terms.rules(), notice);
    if (heard && !since(StepKind.ASK_HEARING, finding, notice, party)) {
      Last last = terms.workingDays(served, Procedure.ASK);
      add("hearing", about, last, StepKind.ASK_HEARING, Source.LAW);
    }
  }

  private String named(String what, String party) {
    return what + "（" + Speaking.name(file.unit(), party).zh() + "）";
  }

  private boolean since(StepKind kind, InspectedFinding finding, Step notice, String party) {
    return file.done(kind, finding.number())
        .filter(step -> Speaking.isBy(step, party))
        .anyMatch(step -> step.number() > notice.number());
  }

  private void transfer(Transfer transfer) {
    if (transfer.handedOverOn() == null && transfer.approvedOn() != null) {
      LocalDate day = transfer.approvedOn().plusDays(1);
      add("hand-over", transfer.about(), day, StepKind.HAND_OVER, Source.LAW);
    } else if (transfer.handedOverOn() != null
        && transfer.policeDecision() == PoliceDecision.PENDING) {
      LocalDate day = transfer.handedOverOn().plusDays(THREE);
      add("police", transfer.about(), day, StepKind.POLICE, Source.LAW);
    }
  }

  private void approval(Step step) {
    if (step.kind() == StepKind.TRANSFER) {
      LocalDate day = step.day().plusDays(THREE);
      add("approve-transfer", step.about(), day, step.kind(), Source.LAW);
    } else if (step.approval() == Step.Approval.URGENT) {
      List<Basis> urgent =
          List.of(new Basis("administrative-coercion-law", "19", null, null, false));
      Last day = Last.fixed(step.day().plusDays(1));
      add("approve-urgent", step.about(), day, step.kind(), urgent, Source.LAW);
    } else {
      add("approve", String.valueOf(step.number()), step.day(), step.kind(), Source.OFFICER);
    }
  }

  private void listings() {
    List<Hazard> hazards = file.unit().hazards();
    for (Hazard hazard : hazards == null ? List.<Hazard>of() : hazards) {
      var listing = hazard.listing();
      boolean own = file.done(StepKind.LIST).anyMatch(s -> s.text("hazard").equals(hazard.id()));
      if (own && listing != null && listing.state() == ListingState.LISTED) {
        LocalDate day = listing.dueOn();
        if (day != null) {
          add("listing", hazard.id(), day, StepKind.STRIKE_OFF, Source.OFFICER);
        }
      }
    }
  }
}
