package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.condition.Evidence;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.facts.Grade;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.memory.Verdict;
import org.redline.network.Subject;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;

/**
 * A verdict of one provision on one subject, with what it rests on.
 *
 * <p>Evidence, grade and missing paths are worked out when asked for, the first two once: most
 * findings of a batch never are. Two threads that ask at once get equal answers.
 */
public final class Finding {
  private final Provision provision;
  private final Subject subject;
  private final Judgement judgement;
  private final Stage stage;
  private final LocalDate asOf;
  private final long steps;
  private @Nullable List<Evidence> evidence;
  private @Nullable Grade grade;

  private Finding(
      Provision provision,
      Subject subject,
      Judgement judgement,
      Stage stage,
      LocalDate asOf,
      long steps) {
    this.provision = provision;
    this.subject = subject;
    this.judgement = judgement;
    this.stage = stage;
    this.asOf = asOf;
    this.steps = steps;
  }

  static Finding of(
      Provision provision, Subject subject, Judgement judgement, LocalDate asOf, long steps) {
    Stage stage =
        judgement.verdict() == Verdict.VIOLATED
            ? new History(subject.unit(), provision, subject.id(), asOf).stage()
            : Stage.FIRST;
    return new Finding(provision, subject, judgement, stage, asOf, steps);
  }

  public Provision provision() {
    return provision;
  }

  public Subject subject() {
    return subject;
  }

  public Verdict verdict() {
    return judgement.verdict();
  }

  /** State of the breach; empty unless violated. */
  public Optional<BreachState> state() {
    return Optional.ofNullable(judgement.state());
  }

  /** Stage that the history of orders has reached; {@code FIRST} unless violated. */
  public Stage stage() {
    return stage;
  }

  /** Compliant, while it is not known whether the provision applies: 未见违反（适用与否未定）. */
  public boolean scopeUnknown() {
    return judgement.scopeUnknown();
  }

  /** The decisive day; empty when unknown. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(judgement.day());
  }

  /** The day on which one would decide. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The day on which the breach was over; empty while it continues or when unknown. */
  public Optional<LocalDate> over() {
    return Optional.ofNullable(judgement.over());
  }

  /** The wording that governs the conduct; empty when its day is in none or unknown. */
  public Optional<Wording> wording() {
    return Optional.ofNullable(judgement.wording());
  }

  /** The provisions broken or examined (违反条款). */
  public List<Basis> breaks() {
    Wording wording = judgement.wording();
    return wording == null ? lastWording().breaks() : wording.breaks();
  }

  /** Whether something that it rests on is confirmed by no text. */
  public boolean unverified() {
    Wording wording = judgement.wording() == null ? lastWording() : judgement.wording();
    return wording.unverified()
        || wording.breaks().stream().anyMatch(Basis::unverified)
        || Unverified.reads(wording, judgement.day() == null ? asOf : judgement.day());
  }

  Judgement judgement() {
    return judgement;
  }

  Frame frame(@Nullable LocalDate day) {
    return new Judge(subject.records(), asOf, new Budget(steps)).frame(day);
  }

  /** The paths that carry the verdict, in order of path. */
  public List<Evidence> evidence() {
    List<Evidence> known = evidence;
    if (known == null) {
      known = findEvidence();
      evidence = known;
    }
    return known;
  }

  private List<Evidence> findEvidence() {
    List<Evidence> found = new ArrayList<>();
    Wording wording = judgement.wording();
    Frame frame = frame(judgement.day());
    if (provision.decisive() != null && judgement.day() != null) {
      found.addAll(provision.decisive().evidence(frame));
    }
    if (wording != null) {
      boolean applies = wording.applies().test(frame) != Truth.UNKNOWN;
      if (applies) {
        found.addAll(wording.applies().evidence(frame));
      }
      if (verdict() == Verdict.VIOLATED || verdict() == Verdict.COMPLIANT) {
        found.addAll(wording.breach().evidence(frame));
      }
    }
    return found.isEmpty()
        ? List.of()
        : found.stream().distinct().sorted(Comparator.comparing(Evidence::path)).toList();
  }

  /** The facts that would settle an undetermined verdict, in order of path. */
  public List<String> missing() {
    if (verdict() != Verdict.UNDETERMINED) {
      return List.of();
    }
    Set<String> missing = new TreeSet<>(judgement.dayMissing());
    Wording wording = judgement.wording();
    if (wording != null) {
      Frame frame = frame(judgement.day());
      missing.addAll(wording.applies().missing(frame));
      missing.addAll(wording.breach().missing(frame));
    }
    return located(missing);
  }

  /** Verified only when every fact that carries it is. */
  public Grade grade() {
    Grade known = grade;
    if (known == null) {
      known = findGrade();
      grade = known;
    }
    return known;
  }

  private Grade findGrade() {
    boolean rests = false;
    for (Evidence one : evidence()) {
      if (Grades.startsAtFact(subject, one.path())) {
        rests = true;
        if (Grades.of(subject, one.path()) != Grade.VERIFIED) {
          return Grade.DECLARED;
        }
      }
    }
    return rests ? Grade.VERIFIED : Grade.DECLARED;
  }

  /** How well one of the facts that carry it is known; empty for what is no fact, such as a day. */
  public Optional<Grade> grade(Evidence fact) {
    return Grades.startsAtFact(subject, fact.path())
        ? Optional.of(Grades.of(subject, fact.path()))
        : Optional.empty();
  }

  /** Below a list that was not submitted, that list is what is missing. */
  private List<String> located(Set<String> paths) {
    Set<String> located = new TreeSet<>();
    for (String path : paths) {
      located.add(Grades.startsAtUnknown(subject, path) ? subject.path() : path);
    }
    return Collections.unmodifiableList(new ArrayList<>(located));
  }

  private Wording lastWording() {
    return provision.wordings().get(provision.wordings().size() - 1);
  }
}
