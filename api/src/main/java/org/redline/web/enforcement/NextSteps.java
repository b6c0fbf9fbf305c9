package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redline.audit.MandatedAction;
import org.redline.facts.Order;
import org.redline.memory.LegalKind;
import org.redline.memory.Standing;
import org.redline.text.Bilingual;

/**
 * What comes next in a file: what the audit of the day mandates, by its articles and preconditions,
 * and within a penalty case what must come before its decision.
 */
final class NextSteps {
  private static final Map<String, StepKind> STEPS =
      Map.ofEntries(
          Map.entry("file-case", StepKind.OPEN_CASE),
          Map.entry("re-inspect", StepKind.REINSPECT),
          Map.entry("review-resumption", StepKind.LIFT),
          Map.entry("hold-stop", StepKind.OBEY),
          Map.entry("lift-measure", StepKind.LIFT),
          Map.entry("cut-power-and-explosives", StepKind.CUT_SUPPLY),
          Map.entry("check-transfer", StepKind.DETERMINE),
          Map.entry("decide-transfer", StepKind.TRANSFER),
          Map.entry("transfer-to-police", StepKind.TRANSFER),
          Map.entry("publish", StepKind.PUBLISH),
          Map.entry("collect-fine", StepKind.PAY),
          Map.entry("accept-and-strike-off", StepKind.STRIKE_OFF),
          Map.entry("list-for-supervision", StepKind.LIST),
          Map.entry("request-closure", StepKind.CLOSURE),
          Map.entry("decide-on-seized", StepKind.LIFT),
          Map.entry("no-penalty-education", StepKind.NO_PENALTY));

  private final Taking now;
  private final Map<String, Next> next = new LinkedHashMap<>();

  private NextSteps(Taking now) {
    this.now = now;
  }

  static List<Next> of(Taking now) {
    NextSteps steps = new NextSteps(now);
    if (!now.file().isOpen()) {
      return List.of();
    } else if (now.file().inspection().heldOn() == null) {
      steps.add(StepKind.INSPECT, Bilinguals.EMPTY, null);
    } else {
      steps.collect();
    }
    return List.copyOf(steps.next.values());
  }

  private void collect() {
    if (!StepRules.of(StepKind.SERVE).inputs(now).isEmpty()) {
      add(StepKind.SERVE, Bilinguals.EMPTY, null);
    }
    Cases.pending(now).forEach(this::procedure);
    now.report().actions().stream()
        .filter(a -> a.standing() == Standing.LAW && a.held() == null && a.supersededBy() == null)
        .filter(this::concerns)
        .forEach(this::mandated);
  }

  private void procedure(InspectedFinding finding) {
    Bilingual title = Inspecting.titled(finding);
    new Procedure(now, finding)
        .next()
        .ifPresentOrElse(
            stage -> add(stage.step(), title, stage.day()),
            () -> add(StepKind.DECIDE, title, null));
  }

  private void add(
      StepKind kind, Bilingual title, @org.jspecify.annotations.Nullable LocalDate due) {
    next.putIfAbsent(
        kind + title.zh(),
        new Next(kind, title, kind.basis(), List.of(), due, null, Next.Mood.SHALL));
  }

  /** Whether an action follows from a finding of the file, or is on something recorded in it. */
  private boolean concerns(MandatedAction action) {
    String subject = String.valueOf(action.subjectId());
    boolean own = subject.startsWith(now.file().prefix()) || subjects().contains(subject);
    boolean unit = action.action().key().equals("request-closure");
    return own
        || unit
        || now.file().inspection().confirmed().stream()
            .anyMatch(finding -> now.mandated(finding).anyMatch(action::equals));
  }

  private Set<String> subjects() {
    Set<String> subjects = new HashSet<>();
    now.file().orders().stream().map(Order::hazard).forEach(id -> subjects.add(id + ""));
    return subjects;
  }

  private void mandated(MandatedAction action) {
    StepKind step = step(action);
    if (step == null || action.possible() && action.action().kind() != LegalKind.TRANSFER) {
      return;
    }
    LocalDate due = action.due() == null ? null : action.due().day();
    Next.Mood mood = action.may() ? Next.Mood.MAY : Next.Mood.SHALL;
    next.putIfAbsent(
        step + action.action().key() + action.subjectId(),
        new Next(
            step,
            title(action),
            action.basis(),
            action.preconditions(),
            due,
            action.authority(),
            mood));
  }

  private static Bilingual title(MandatedAction action) {
    Bilingual title = action.action().title();
    String subject = action.subjectId() == null ? "" : " · " + action.subjectId();
    return new Bilingual(title.zh() + subject, title.en() + subject);
  }

  /** The step that carries an action out; null where there is nothing to do, or it was done. */
  private @org.jspecify.annotations.Nullable StepKind step(MandatedAction action) {
    StepKind step = STEPS.get(action.action().key());
    LegalKind kind = action.action().kind();
    if (step == null && (kind == LegalKind.PROTECTIVE || kind == LegalKind.CORRECTIVE)) {
      return ordered(action) ? null : StepKind.ORDER;
    } else if (step == StepKind.OPEN_CASE) {
      return StepRules.of(step).inputs(now).isEmpty() ? null : step;
    } else if (step == StepKind.PUBLISH || step == StepKind.PAY || step == StepKind.CLOSURE) {
      return StepRules.of(step).inputs(now).isEmpty() ? null : step;
    }
    return step;
  }

  /** Whether an order of the file on the same matter still runs. */
  private boolean ordered(MandatedAction action) {
    Stream<Order> running =
        now.file().orders().stream().filter(order -> !Items.allRectified(order));
    List<String> because = new ArrayList<>(action.because());
    return running
        .flatMap(order -> Items.of(order).stream())
        .anyMatch(
            item ->
                because.contains(item.provision())
                    || String.valueOf(action.subjectId()).equals(item.id()));
  }
}
