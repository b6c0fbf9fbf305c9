package org.redline.web.enforcement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The rule of each kind of step. */
final class StepRules {
  private static final Map<StepKind, StepRule> RULES = new EnumMap<>(StepKind.class);

  static {
    RULES.put(StepKind.INSPECT, new Inspecting());
    RULES.put(StepKind.FIND_HAZARD, new FindingHazard());
    RULES.put(StepKind.ORDER, new Ordering());
    RULES.put(StepKind.SERVE, new Serving());
    RULES.put(StepKind.EXTEND, new Extending());
    RULES.put(StepKind.OBEY, new Obeying());
    RULES.put(StepKind.CORRECT, new Correcting());
    RULES.put(StepKind.WITHDRAW, new Withdrawing());
    RULES.put(StepKind.REINSPECT, new Reinspecting());
    RULES.put(StepKind.STRIKE_OFF, new Striking());
    RULES.put(StepKind.LIST, new Listings());
    RULES.put(StepKind.LIFT, new Lifting());
    RULES.put(StepKind.EXTEND_SEAL, new Sealing());
    RULES.put(StepKind.DETERMINE, new Determining());
    RULES.put(StepKind.HEAD_APPROVAL, new HeadApproving());
    RULES.put(StepKind.CUT_SUPPLY, new Cutting());
    RULES.put(StepKind.OPEN_CASE, new OpeningCase());
    RULES.put(StepKind.NOTICE, new Noticing());
    RULES.put(StepKind.DEFENCE, new Defending());
    RULES.put(StepKind.ASK_HEARING, new AskingForHearing());
    RULES.put(StepKind.HEARING, new Hearing());
    RULES.put(StepKind.LEGAL_REVIEW, new Reviewing());
    RULES.put(StepKind.DISCUSS, new Discussing());
    RULES.put(StepKind.DECIDE, new Deciding());
    RULES.put(StepKind.NO_PENALTY, new SparingPenalty());
    RULES.put(StepKind.PUBLISH, new Publishing());
    RULES.put(StepKind.PAY, new Paying());
    RULES.put(StepKind.ACCEPT, new Accepting());
    RULES.put(StepKind.CLOSURE, new Closing());
    RULES.put(StepKind.CLOSURE_OUTCOME, new ClosureOutcome());
    RULES.put(StepKind.REFER, new Referring());
    RULES.put(StepKind.TRANSFER, new Transferring());
    RULES.put(StepKind.HAND_OVER, HandingOver.documents());
    RULES.put(StepKind.POLICE, HandingOver.police());
    RULES.put(StepKind.CLOSE_FILE, new ClosingFile());
  }

  private StepRules() {}

  static StepRule of(StepKind kind) {
    return Objects.requireNonNull(RULES.get(kind));
  }
}
