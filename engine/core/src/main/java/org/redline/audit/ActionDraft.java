package org.redline.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Benchmark;
import org.redline.text.Bilingual;

/** An action while its reasons are gathered; drafts of one identity are merged. */
final class ActionDraft {
  static final Comparator<Basis> BASIS_ORDER =
      Comparator.comparing(Basis::law)
          .thenComparing(b -> number(b.article()))
          .thenComparing(b -> b.article() == null ? "" : b.article())
          .thenComparing(b -> b.paragraph() == null ? 0 : b.paragraph())
          .thenComparing(b -> b.item() == null ? 0 : b.item());

  final ActionKind kind;
  final Standing standing;
  final PartyKind party;
  final String subjectKind;
  final @Nullable String subjectId;
  final @Nullable String act;
  Stage stage = Stage.FIRST;
  String authority = "";
  boolean may;
  boolean possible;
  boolean imposed;
  @Nullable DueDate due;
  @Nullable Money amount;
  List<Benchmark> benchmarks = List.of();
  @Nullable Bilingual held;
  @Nullable String supersededBy;
  @Nullable String path;
  @Nullable String sameAct;
  final Set<String> subjectIds = new TreeSet<>();
  final Set<String> missing = new TreeSet<>();
  final Set<String> because = new TreeSet<>();
  final Set<String> provisions = new TreeSet<>();
  private final Set<String> spared = new TreeSet<>();
  final Set<String> supersedes = new TreeSet<>();
  final Set<Basis> basis = new TreeSet<>(BASIS_ORDER);
  final Map<String, PreconditionState> preconditions = new LinkedHashMap<>();
  final Set<String> ways = new TreeSet<>();
  private final Map<String, Set<String>> reasons = new TreeMap<>();
  final Map<String, ActionKind> leadsThrough = new TreeMap<>();

  ActionDraft(
      ActionKind kind,
      Standing standing,
      PartyKind party,
      String subjectKind,
      @Nullable String subjectId,
      @Nullable String act) {
    this.kind = kind;
    this.standing = standing;
    this.party = party;
    this.subjectKind = subjectKind;
    this.subjectId = subjectId;
    this.act = act;
    this.subjectIds.add(String.valueOf(subjectId));
  }

  /**
   * What makes it one with another draft. A legal step that is only possible is kept apart by stage
   * and amount, so that a heavier band that may apply never passes for the one that does.
   */
  String key() {
    return possible && standing == Standing.LAW
        ? identity() + "?" + stage.code() + "/" + (amount == null ? "" : amount.range())
        : identity();
  }

  String identity() {
    String key =
        kind.key()
            + "/"
            + standing.code()
            + "/"
            + subjectKind
            + "/"
            + subjectId
            + "/"
            + party.code();
    String whole = act == null ? key : key + "/" + act;
    return byAuthority() ? whole + "@" + authority : whole;
  }

  /** Each authority takes its own steps; of two fines for one act, one stands. */
  private boolean byAuthority() {
    return standing == Standing.LAW && act == null;
  }

  /** Whether nothing keeps it from being taken, but its preconditions. */
  boolean stands() {
    return !possible && held == null && supersededBy == null;
  }

  /** Whether this, which stands, makes another draft superfluous that may stand. */
  boolean absorbs(ActionDraft other) {
    boolean heavier =
        amount != null && other.amount != null && Amounts.heavier(other.amount, amount) > 0;
    return !possible
        && held == null
        && other.possible
        && other.stage.compareTo(stage) <= 0
        && !heavier;
  }

  void require(Bilingual text, Truth truth, Collection<String> missing) {
    PreconditionState state = new PreconditionState(text, truth, List.copyOf(missing), List.of());
    preconditions.merge(text.en(), state, ActionDraft::best);
  }

  /** The same, named by one of the rules that demand this action: others may not ask for it. */
  void require(Bilingual text, Truth truth, Collection<String> missing, String rule) {
    require(text, truth, missing);
    demandedBy(text.en(), Set.of(rule));
  }

  /**
   * Takes in another draft of the same identity: what stands certainly prevails; of two fines for
   * one act the higher does (行政处罚法 29), with its own basis.
   */
  void merge(ActionDraft other) {
    if (possible && !other.possible) {
      missing.clear();
    }
    if (possible == other.possible) {
      missing.addAll(other.missing);
    }
    if (prevails(other)) {
      take(other);
    } else if (amount == null) {
      may &= other.may || other.stage != stage;
      basis.addAll(other.basis);
    }
    possible &= other.possible;
    due = due == null ? other.due : due;
    held = other.held == null ? null : held;
    because.addAll(other.because);
    provisions.addAll(other.provisions);
    subjectIds.addAll(other.subjectIds);
    leadsThrough.putAll(other.leadsThrough);
    other.preconditions.forEach((k, v) -> preconditions.merge(k, v, ActionDraft::best));
    ways.addAll(other.ways);
    other.reasons.forEach(this::demandedBy);
  }

  /** Notes that these rules name the precondition with this text. */
  private void demandedBy(String text, Set<String> rules) {
    reasons.computeIfAbsent(text, t -> new TreeSet<>()).addAll(rules);
  }

  /** Holds it back for one of its subjects; with the last of them, altogether. */
  void spare(String subject, Bilingual reason) {
    spared.add(subject);
    if (spared.containsAll(subjectIds)) {
      held = reason;
    }
  }

  /** Whether this, which stands, is {@code step} on the way to what {@code demand} wants. */
  private boolean leads(ActionKind step, ActionDraft demand) {
    return kind.key().equals(step.key())
        && (amount == null || (party == demand.party && sharesProvision(demand)))
        && concerns(demand);
  }

  /** Whether a fine is for what the demand is about, where that rests on provisions. */
  private boolean sharesProvision(ActionDraft demand) {
    return demand.provisions.isEmpty() || provisions.stream().anyMatch(demand.provisions::contains);
  }

  /**
   * Whether both are about one fact, or one about a fact that the other's owns; the unit owns all.
   */
  private boolean concerns(ActionDraft other) {
    boolean shared = !Collections.disjoint(subjectIds, other.subjectIds);
    return shared || owns(other) || other.owns(this);
  }

  private boolean owns(ActionDraft other) {
    return subjectKind.equals("Enterprise") || isAbove(other);
  }

  /** Whether the fact that it is about owns the other's, near or far. */
  boolean isAbove(ActionDraft other) {
    return path != null && other.path != null && other.path.startsWith(path + ".");
  }

  /** Of one provision the later stage; else, and at one stage, the higher amount. */
  private boolean prevails(ActionDraft other) {
    if ((held == null) != (other.held == null)) {
      return held != null;
    }
    boolean otherAct = !because.equals(other.because);
    if (amount != null && other.amount != null && (otherAct || other.stage == stage)) {
      return Amounts.heavier(other.amount, amount) > 0;
    }
    return other.stage.compareTo(stage) > 0;
  }

  private void take(ActionDraft other) {
    stage = other.stage;
    may = other.may;
    if (other.amount != null) {
      amount = other.amount;
      authority = other.authority;
      basis.clear();
    }
    basis.addAll(other.basis);
  }

  MandatedAction finish(List<ActionDraft> steps) {
    List<MandatedAction.LeadingStep> through = new ArrayList<>();
    leadsThrough
        .values()
        .forEach(
            step ->
                through.add(
                    new MandatedAction.LeadingStep(
                        step, steps.stream().anyMatch(draft -> draft.leads(step, this)))));
    return new MandatedAction(
        key(),
        kind,
        standing,
        stage,
        party,
        subjectKind,
        subjectId,
        act,
        authority,
        may,
        possible,
        List.copyOf(missing),
        conditions(),
        due,
        amount,
        benchmarks,
        through,
        List.copyOf(basis),
        List.copyOf(because),
        List.copyOf(supersedes),
        supersededBy,
        held);
  }

  /** Each precondition, with the rules that it is for where some rules do without it. */
  private List<PreconditionState> conditions() {
    List<PreconditionState> conditions = new ArrayList<>();
    preconditions.forEach(
        (text, state) -> {
          Set<String> own = reasons.getOrDefault(text, Set.of());
          conditions.add(own.equals(ways) ? state : state.of(own));
        });
    return List.copyOf(conditions);
  }

  /**
   * Of one precondition reported by two reasons, what is met prevails over unknown, over not met.
   */
  private static PreconditionState best(PreconditionState a, PreconditionState b) {
    return rank(b) > rank(a) ? b : a;
  }

  private static int rank(PreconditionState state) {
    return state.truth() == Truth.TRUE ? 2 : state.truth() == Truth.UNKNOWN ? 1 : 0;
  }

  private static int number(@Nullable String article) {
    int digits = 0;
    while (article != null && digits < article.length() && isDigit(article.charAt(digits))) {
      digits++;
    }
    return digits == 0 || article == null ? 0 : Integer.parseInt(article, 0, digits, 10);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
