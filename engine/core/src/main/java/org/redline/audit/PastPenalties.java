package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.Accident;
import org.redline.facts.Decision;
import org.redline.facts.PartyKind;
import org.redline.facts.Penalty;
import org.redline.facts.PenaltyKind;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;

/**
 * Penalties that were decided for the act of a finding: one act is not punished twice alike (行政处罚法
 * 29). An overdue or refused order, an accident, and new conduct are no longer the act of an
 * earlier decision.
 */
final class PastPenalties {
  private final RuleSet rules;
  private final Finding finding;
  private final LocalDate asOf;
  private final History history;

  PastPenalties(RuleSet rules, Finding finding, LocalDate asOf, History history) {
    this.rules = rules;
    this.finding = finding;
    this.asOf = asOf;
    this.history = history;
  }

  /**
   * Whether the party was given this kind of penalty for the act already.
   *
   * @param truth unknown while decisions, or what they say, are not known, and where conduct went
   *     on after the decision
   * @param decision the decision that says so; null where none does
   */
  record Past(Truth truth, @Nullable Decision decision) {
    private static final Past NONE = new Past(Truth.FALSE, null);
  }

  Past of(PenaltyKind kind, PartyKind party, Stage stage) {
    List<Decision> decisions = finding.subject().unit().decisions();
    if (decisions == null) {
      return new Past(Truth.UNKNOWN, null);
    }
    Past best = Past.NONE;
    for (Decision decision : decisions) {
      Truth truth =
          sameAct(decision).and(imposes(decision, kind, party)).and(coversStage(decision, stage));
      if (truth == Truth.TRUE) {
        return new Past(wentOn() ? Truth.UNKNOWN : Truth.TRUE, decision);
      } else if (truth == Truth.UNKNOWN) {
        best = new Past(truth, decision);
      }
    }
    return best;
  }

  /** Whether the act was decided on, as far as a stage reaches, with whatever penalty. */
  Truth decided(Stage stage) {
    List<Decision> decisions = finding.subject().unit().decisions();
    if (decisions == null) {
      return Truth.UNKNOWN;
    }
    Truth decided = Truth.FALSE;
    for (Decision decision : decisions) {
      decided = decided.or(sameAct(decision).and(coversStage(decision, stage)));
    }
    return decided;
  }

  /** Conduct that is judged by its last day goes on after a decision: an officer must look. */
  private boolean wentOn() {
    return finding.provision().continuous()
        && finding.state().orElse(null) == BreachState.CONTINUING;
  }

  private Truth sameAct(Decision decision) {
    LocalDate decided = decision.decidedOn();
    LocalDate day = finding.day().orElse(null);
    boolean ownDay = finding.provision().decisive() != null;
    if (decision.provision() == null || !one(decision.provision())) {
      return Truth.FALSE;
    } else if (decision.subject() != null && !decision.subject().equals(subject())) {
      return Truth.FALSE;
    } else if (decided != null && decided.isAfter(asOf)) {
      return Truth.FALSE;
    } else if (ownDay && decided != null && day != null && day.isAfter(decided)) {
      return Truth.FALSE;
    }
    return decision.subject() == null || decided == null ? Truth.UNKNOWN : Truth.TRUE;
  }

  private @Nullable String subject() {
    return finding.subject().id();
  }

  /** Whether a decision on this provision is on the act that the finding rests on. */
  private boolean one(String id) {
    Provision own = finding.provision();
    if (id.equals(own.id()) || own.formerly().contains(id)) {
      return true;
    }
    Optional<Provision> other = rules.provision(id);
    return own.sameAct() != null
        && other.map(Provision::sameAct).filter(own.sameAct()::equals).isPresent();
  }

  private static Truth imposes(Decision decision, PenaltyKind kind, PartyKind party) {
    List<Penalty> penalties = decision.penalties();
    if (penalties == null) {
      return Truth.UNKNOWN;
    }
    Truth imposed = Truth.FALSE;
    for (Penalty penalty : penalties) {
      Truth same = penalty.kind() == null ? Truth.UNKNOWN : of(penalty.kind() == kind);
      Truth him = penalty.party() == null ? Truth.UNKNOWN : of(penalty.party() == party);
      imposed = imposed.or(same.and(him));
    }
    return imposed;
  }

  /** What came after the decision is punished anew: an order unheeded, an accident. */
  private Truth coversStage(Decision decision, Stage stage) {
    List<LocalDate> since = new ArrayList<>();
    if (stage == Stage.OVERDUE || stage == Stage.REFUSED) {
      history.lastTerm().ifPresent(since::add);
    } else if (stage == Stage.ACCIDENT) {
      accidents(since);
    } else {
      return Truth.TRUE;
    }
    LocalDate decided = decision.decidedOn();
    if (decided == null || since.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return of(since.stream().allMatch(decided::isAfter));
  }

  private void accidents(List<LocalDate> since) {
    List<Accident> accidents = finding.subject().unit().accidents();
    for (Accident accident : accidents == null ? List.<Accident>of() : accidents) {
      List<String> breaches = accident.breaches();
      LocalDate day = accident.occurredOn();
      if (breaches != null && breaches.contains(finding.provision().id()) && day != null) {
        since.add(day);
      }
    }
  }

  private static Truth of(boolean holds) {
    return holds ? Truth.TRUE : Truth.FALSE;
  }
}
