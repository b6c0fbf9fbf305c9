package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.audit.MandatedAction;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.TestOutcome;
import org.redline.memory.LegalKind;
import org.redline.memory.Standing;
import org.redline.rulebook.Basis;
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

  /** What the audit says of the unit as a whole, whatever in the file it follows from. */
  private static final Set<String> UNIT_WIDE = Set.of("request-closure", "hold-stop");

  private final Taking now;
  private final Map<String, Next> next = new LinkedHashMap<>();
  private List<InspectedFinding> openable = List.of();

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
    return steps.next.values().stream()
        .sorted(Comparator.comparing(one -> one.mood() == Next.Mood.OPEN))
        .toList();
  }

  /**
   * What the audit mandates on orders and decisions that were made elsewhere: in another file, or
   * outside of the program. They are no step of this file.
   */
  static List<Bilingual> elsewhere(Taking now) {
    Map<String, Bilingual> made = new LinkedHashMap<>();
    Enterprise unit = now.file().unit();
    for (Order order : Objects.requireNonNullElse(unit.orders(), List.<Order>of())) {
      made.put(String.valueOf(order.id()), FilledWords.name(order));
    }
    for (Decision decision : Objects.requireNonNullElse(unit.decisions(), List.<Decision>of())) {
      made.put(String.valueOf(decision.id()), FilledWords.name(decision));
    }
    made.keySet().removeIf(id -> id.startsWith(now.file().prefix()));
    return now.report().actions().stream()
        .filter(a -> a.standing() == Standing.LAW && a.held() == null && !a.possible())
        .filter(a -> STEPS.containsKey(a.action().key()) && made.containsKey(a.subjectId() + ""))
        .map(
            action -> {
              Bilingual title = action.action().title();
              Bilingual on = Objects.requireNonNull(made.get(action.subjectId() + ""));
              return new Bilingual(title.zh() + " · " + on.zh(), title.en() + " · " + on.en());
            })
        .distinct()
        .toList();
  }

  private void collect() {
    if (!StepRules.of(StepKind.SERVE).inputs(now).isEmpty()) {
      add(StepKind.SERVE, Bilinguals.EMPTY, null);
    }
    Cases.pending(now).forEach(this::procedure);
    openable = OpeningCase.open(now);
    openable.stream()
        .filter(finding -> now.now(finding).isEmpty())
        .forEach(f -> add(StepKind.OPEN_CASE, Inspecting.titled(f), null));
    now.file().decisions().stream().filter(Accepting::runs).forEach(this::suspended);
    Withdrawing.orders(now).stream()
        .filter(o -> !waits(StepKind.WITHDRAW, o.id()))
        .forEach(this::withdraw);
    now.file().orders().stream().filter(this::mayBeLifted).forEach(this::lift);
    now.report().actions().stream()
        .filter(a -> a.standing() == Standing.LAW && a.held() == null && a.supersededBy() == null)
        .filter(this::concerns)
        .filter(action -> !isForeign(action))
        .forEach(this::mandated);
    Referring.open(now).forEach(this::refer);
  }

  /**
   * The outcome of a suspension is looked at when its term is over. Where acceptance has failed and
   * closure must be asked for (安全生产法 113 第二项), that comes next; looking once more stays possible.
   */
  private void suspended(Decision decision) {
    if (decision.acceptance() == TestOutcome.FAILED && asksForClosure()) {
      return;
    }
    LocalDate until = Accepting.until(now.file(), decision).orElse(now.today());
    if (!until.isAfter(now.today()) && !waits(StepKind.ACCEPT, decision.id())) {
      String id = String.valueOf(decision.id());
      add(StepKind.ACCEPT, new Bilingual(id, id), until);
    }
  }

  private boolean asksForClosure() {
    return ClosureOutcome.isOpen(now.file().closures())
        || now.mandated("request-closure").anyMatch(action -> !action.possible());
  }

  /**
   * A stop whose hazard is removed is reviewed: it neither ends by itself nor lasts for nothing.
   */
  private boolean mayBeLifted(Order order) {
    return Lifting.isDangerOver(now, order)
        && Lifting.inForce(order)
        && !waits(StepKind.LIFT, order.id())
        && !ClosureOutcome.isOpen(now.file().closures());
  }

  private void withdraw(Order order) {
    add(StepKind.WITHDRAW, Lifting.option(order).label(), null);
  }

  private void lift(Order order) {
    add(StepKind.LIFT, Lifting.option(order).label(), null);
  }

  private boolean waits(StepKind kind, @Nullable String about) {
    return now.file().steps().stream()
        .anyMatch(s -> s.kind() == kind && s.waits() && (about + "").equals(s.about()));
  }

  private void procedure(InspectedFinding finding) {
    Bilingual title = Inspecting.titled(finding);
    if (Correcting.refuted(now, finding)) {
      add(StepKind.NO_PENALTY, title, null);
      return;
    }
    new Procedure(now, finding)
        .next()
        .ifPresentOrElse(
            stage -> add(stage.step(), title, stage.day()),
            () -> add(StepKind.DECIDE, title, null));
  }

  /** What another department decides is no step of this office. */
  private boolean isForeign(MandatedAction action) {
    StepKind step = STEPS.get(action.action().key());
    return (step == null || step == StepKind.OPEN_CASE) && !now.competent(action);
  }

  private void refer(InspectedFinding finding) {
    Referring.foreign(now, finding)
        .map(MandatedAction::authority)
        .distinct()
        .forEach(authority -> refer(finding, authority));
  }

  private void refer(InspectedFinding finding, String authority) {
    StepKind kind = StepKind.REFER;
    Bilingual title = Inspecting.titled(finding);
    next.putIfAbsent(
        kind + title.zh() + authority,
        new Next(
            kind, title, kind.basis(), List.of(), null, authority, Next.Mood.SHALL, List.of()));
  }

  private void add(StepKind kind, Bilingual title, @Nullable LocalDate due) {
    next.putIfAbsent(
        kind + title.zh(),
        new Next(kind, title, kind.basis(), List.of(), due, null, Next.Mood.SHALL, List.of()));
  }

  /** Whether an action follows from a finding of the file, or is on something recorded in it. */
  private boolean concerns(MandatedAction action) {
    String subject = action.subjectId();
    if (subject == null) {
      return false;
    }
    boolean own = subject.startsWith(now.file().prefix()) || subjects().contains(subject);
    boolean unit =
        !action.possible()
            && UNIT_WIDE.contains(action.action().key())
            && subject.equals(now.file().firm().id());
    return own
        || unit
        || now.file().inspection().confirmed().stream()
            .anyMatch(finding -> now.mandated(finding).anyMatch(action::equals));
  }

  private Set<String> subjects() {
    Set<String> subjects = new HashSet<>();
    now.file().orders().stream().map(Order::hazard).filter(Objects::nonNull).forEach(subjects::add);
    return subjects;
  }

  private void mandated(MandatedAction action) {
    StepKind step = step(action);
    if (step == null) {
      return;
    }
    LocalDate due = action.due() == null ? null : action.due().day();
    Next.Mood mood =
        action.possible() ? Next.Mood.OPEN : action.may() ? Next.Mood.MAY : Next.Mood.SHALL;
    Next one =
        new Next(
            step,
            title(action),
            action.basis(),
            action.preconditions(),
            due,
            action.authority(),
            mood,
            action.missing());
    String state =
        action.preconditions().stream().map(p -> p.text().zh() + p.truth()).toList() + "";
    next.merge(
        step + action.action().key() + action.authority() + state + due + mood + action.missing(),
        one,
        NextSteps::together);
  }

  /** The same step on several things is said once. */
  private static Next together(Next one, Next other) {
    List<Basis> basis = new ArrayList<>(one.basis());
    other.basis().stream().filter(b -> !basis.contains(b)).forEach(basis::add);
    Bilingual title =
        new Bilingual(
            with(one.title().zh(), "、", subject(other.title().zh())),
            with(one.title().en(), ", ", subject(other.title().en())));
    return new Next(
        one.step(),
        title,
        basis,
        one.preconditions(),
        one.due(),
        one.authority(),
        one.mood(),
        one.missing());
  }

  private static String with(String title, String comma, String subject) {
    boolean there = List.of(subject(title).split(comma, -1)).contains(subject);
    return there ? title : title + comma + subject;
  }

  private static String subject(String title) {
    return title.substring(title.lastIndexOf(" · ") + " · ".length());
  }

  private Bilingual title(MandatedAction action) {
    Bilingual title = action.action().title();
    boolean unit = String.valueOf(now.file().firm().id()).equals(action.subjectId());
    return new Bilingual(
        title.zh() + " · " + (unit ? "本单位" : action.subjectId()),
        title.en() + " · " + (unit ? "the unit" : action.subjectId()));
  }

  /** The step that carries an action out; null where there is nothing to do, or it was done. */
  private @Nullable StepKind step(MandatedAction action) {
    StepKind step = STEPS.get(action.action().key());
    LegalKind kind = action.action().kind();
    boolean ordered = action.action().document() != null;
    boolean order = kind == LegalKind.PROTECTIVE || kind == LegalKind.CORRECTIVE;
    if (step == StepKind.OPEN_CASE) {
      return opened(action) ? null : step;
    } else if (step == null && order && ordered) {
      return ordered(action) ? null : StepKind.ORDER;
    }
    return step == null || StepRules.of(step).inputs(now).isEmpty() ? null : step;
  }

  /** Whether no finding is left for which the action asks to open a case. */
  private boolean opened(MandatedAction action) {
    return openable.stream().noneMatch(finding -> now.mandated(finding).anyMatch(action::equals));
  }

  /** Whether an order of the file by which the action is carried out still runs. */
  private boolean ordered(MandatedAction action) {
    Set<OrderKind> kinds = Ordering.kinds(action);
    return now.file().orders().stream()
        .filter(order -> order.kind() != null && kinds.contains(order.kind()))
        .filter(order -> Lifting.inForce(order) || !Items.allRectified(order))
        .flatMap(order -> Items.of(order).stream())
        .anyMatch(item -> concerns(action, item));
  }

  /** Whether an item of an order demands what an action does, or is what the action is about. */
  private boolean concerns(MandatedAction action, OrderItem item) {
    String subject = item.subject();
    String about = String.valueOf(action.subjectId());
    boolean same =
        subject == null
            || subject.equals(about)
            || about.equals(String.valueOf(now.file().firm().id()));
    return about.equals(item.id()) || (same && action.because().contains(item.provision()));
  }
}
