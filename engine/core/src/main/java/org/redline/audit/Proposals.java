package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.facts.PartyKind;
import org.redline.memory.Action;
import org.redline.memory.Finding;
import org.redline.memory.LegalKind;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.network.Item;
import org.redline.network.Proposal;
import org.redline.network.Subject;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Deadline;
import org.redline.rulebook.Effect;
import org.redline.rulebook.Precondition;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;

/** Turns what mandate rules propose into actions. */
final class Proposals {
  private final RuleSet rules;
  private final Map<String, String> sameActs;
  private final WorkingMemory memory;
  private final DueDates dueDates;
  private final Map<String, Subject> byId = new HashMap<>();
  private final String unitId;

  Proposals(
      RuleSet rules,
      Map<String, String> sameActs,
      WorkingMemory memory,
      DueDates dueDates,
      List<Subject> subjects) {
    this.rules = rules;
    this.sameActs = sameActs;
    this.memory = memory;
    this.dueDates = dueDates;
    this.unitId = String.valueOf(subjects.get(0).id());
    for (Subject subject : subjects) {
      if (subject.id() != null) {
        byId.putIfAbsent(subject.id(), subject);
      }
    }
  }

  /** The act of each provision that has one, by its id. */
  static Map<String, String> sameActs(RuleSet rules) {
    Map<String, String> sameActs = new HashMap<>();
    for (Provision provision : rules.provisions()) {
      if (provision.sameAct() != null) {
        sameActs.put(provision.id(), provision.sameAct());
      }
    }
    return sameActs;
  }

  List<ActionDraft> drafts(List<Proposal> proposals) {
    List<ActionDraft> drafts = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (Mandates.acts(proposal.rule().then())) {
        drafts.add(draft(proposal));
      }
    }
    return drafts;
  }

  /** Holds back the actions that a proposal names; a possible hold is a precondition not known. */
  void hold(Proposal proposal, Collection<ActionDraft> drafts) {
    if (!(proposal.rule().then() instanceof Effect.Hold hold)) {
      return;
    }
    for (ActionDraft draft : drafts) {
      boolean same =
          draft.kind.key().equals(hold.action().key())
              && draft.party == hold.party()
              && concerned(draft, String.valueOf(proposal.subject()));
      if (same && proposal.possible()) {
        draft.require(proposal.rule().title(), Truth.UNKNOWN, proposal.missing());
      } else if (same) {
        hold(draft, String.valueOf(proposal.subject()), hold.reason());
        draft.because.add(proposal.rule().id());
      }
    }
  }

  private boolean concerned(ActionDraft draft, String subject) {
    return draft.subjectIds.contains(subject) || unitId.equals(subject);
  }

  private void hold(ActionDraft draft, String subject, Bilingual reason) {
    if (unitId.equals(subject)) {
      draft.held = reason;
    } else {
      draft.spare(subject, reason);
    }
  }

  private ActionDraft draft(Proposal proposal) {
    ActionDraft draft =
        proposal.rule().then() instanceof Effect.Step step
            ? step(proposal, step)
            : demand(proposal, (Effect.Demand) proposal.rule().then());
    draft.possible = proposal.possible();
    draft.missing.addAll(proposal.missing());
    draft.ways.add(proposal.rule().id());
    draft.basis.addAll(proposal.rule().basis());
    draft.because.add(proposal.rule().id());
    for (Item item : proposal.matched()) {
      if (item.fact() instanceof Finding finding && finding.provision() != null) {
        draft.because.add(finding.provision());
        draft.provisions.add(finding.provision());
      }
    }
    return draft;
  }

  private ActionDraft step(Proposal proposal, Effect.Step step) {
    Frame frame = memory.run().frame(proposal.matched());
    boolean ownAct = step.amount() != null || step.action().kind() == LegalKind.TRANSFER;
    String act = ownAct ? proposal.rule().id() : null;
    ActionDraft draft = newDraft(step.action(), Standing.LAW, step.party(), proposal, act);
    draft.stage = step.stage() == null ? stage(proposal) : step.stage();
    draft.may = step.may();
    draft.amount = step.amount() == null ? null : new Amounts(frame).of(step.amount());
    Deadline deadline = step.deadline() == null ? step.action().deadline() : step.deadline();
    if (deadline != null) {
      LocalDate event = deadline.from() == null ? null : (LocalDate) deadline.from().value(frame);
      draft.due = dueDates.of(deadline, event);
    }
    require(draft, step.preconditions(), proposal);
    return draft;
  }

  private ActionDraft demand(Proposal proposal, Effect.Demand demand) {
    ActionDraft draft =
        newDraft(demand.action(), Standing.CAMPAIGN, demand.party(), proposal, null);
    draft.stage = stage(proposal);
    demand.leadsThrough().forEach(kind -> draft.leadsThrough.put(kind.key(), kind));
    require(draft, demand.preconditions(), proposal);
    return draft;
  }

  private ActionDraft newDraft(
      ActionKind kind,
      Standing standing,
      PartyKind party,
      Proposal proposal,
      @Nullable String act) {
    String subject = proposal.subject();
    Subject known = subject == null ? null : byId.get(subject);
    String subjectKind = known == null ? "Enterprise" : known.type().name();
    ActionDraft draft = new ActionDraft(kind, standing, party, subjectKind, subject, act);
    draft.path = known == null ? null : known.path();
    draft.authority =
        rules.authority(Objects.requireNonNullElse(proposal.authority(), ""), memory.unit());
    draft.sameAct = act == null ? sameAct(proposal) : null;
    return draft;
  }

  /** The act that the finding rests on from which a proposal follows. */
  private @Nullable String sameAct(Proposal proposal) {
    return proposal.finding().map(Finding::provision).map(sameActs::get).orElse(null);
  }

  private void require(ActionDraft draft, List<Precondition> all, Proposal proposal) {
    Frame frame = memory.run().frame(proposal.matched());
    for (Precondition precondition : all) {
      Truth truth = precondition.holds().test(frame);
      List<String> missing =
          truth == Truth.UNKNOWN
              ? proposal.located(precondition.holds().missing(frame))
              : List.of();
      draft.require(precondition.text(), truth, missing, proposal.rule().id());
    }
  }

  private static Stage stage(Proposal proposal) {
    return proposal
        .finding()
        .map(Finding::stage)
        .or(() -> proposal.action().map(Action::stage))
        .orElse(Stage.FIRST);
  }
}
