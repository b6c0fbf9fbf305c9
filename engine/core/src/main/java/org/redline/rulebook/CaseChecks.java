package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.condition.Budget.BudgetSpent;
import org.redline.condition.Expr;
import org.redline.condition.Expression;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.memory.Verdict;
import org.redline.rulebook.ProvisionCases.Read;
import org.redline.source.Place;

/** Whether a provision has a case for each verdict, and for both sides of each change of law. */
final class CaseChecks {
  private static final long STEPS = 100_000;

  private final Complaints complaints;
  private final Formulas formulas;
  private final List<Wording> wordings;
  private final @Nullable Expression decisive;
  private final boolean continuous;
  private final Place place;

  CaseChecks(
      Reading reading,
      List<Wording> wordings,
      @Nullable Expression decisive,
      boolean continuous,
      Mapping file) {
    this.complaints = reading.complaints;
    this.formulas = reading.formulas;
    this.wordings = wordings;
    this.decisive = decisive;
    this.continuous = continuous;
    this.place = file.placeOfKey("cases");
  }

  void check(ProvisionCases cases) {
    if (!cases.opened()) {
      return;
    }
    for (Verdict verdict : Verdict.values()) {
      if (!cases.verdicts().contains(verdict) && canGive(verdict)) {
        complaints.at(place, "no-case-for-verdict", verdict.code());
      }
    }
    if (cases.complete() && dayIsRead()) {
      Set<LocalDate> days = new TreeSet<>();
      cases.cases().stream().map(this::decisiveDay).flatMap(Optional::stream).forEach(days::add);
      changes().forEach(change -> check(change, days));
    }
  }

  /** Whether all that finds the decisive day could be read. */
  private boolean dayIsRead() {
    List<Expr> trees = new ArrayList<>();
    if (decisive != null) {
      trees.add(decisive.tree());
    }
    if (continuous) {
      wordings.forEach(wording -> wording.ends().forEach(ending -> Trees.add(ending, trees)));
    }
    return trees.stream().allMatch(formulas::isRead);
  }

  private boolean canGive(Verdict verdict) {
    return verdict != Verdict.NOT_APPLICABLE
        || !wordings.stream().allMatch(wording -> isTrue(wording.applies().tree()));
  }

  private static boolean isTrue(Expr tree) {
    return tree instanceof Expr.Literal literal && Boolean.TRUE.equals(literal.value());
  }

  /** The first day of each wording, and the first day after it. */
  private Set<LocalDate> changes() {
    Set<LocalDate> changes = new TreeSet<>();
    for (Wording wording : wordings) {
      changes.add(wording.inForce().from());
      if (wording.inForce().to() != null) {
        changes.add(wording.inForce().to());
      }
    }
    return changes;
  }

  private void check(LocalDate change, Set<LocalDate> days) {
    for (LocalDate day : List.of(change.minusDays(1), change)) {
      if (!days.contains(day)) {
        complaints.at(place, "no-case-on", day, change, how());
      }
    }
  }

  private String how() {
    return decisive == null ? continuous ? "ends / asOf" : "asOf" : decisive.text();
  }

  private Optional<LocalDate> decisiveDay(Read read) {
    LocalDate asOf = read.stated().asOf();
    Frame frame = read.frame(continuous ? asOf : null, new Budget(STEPS));
    try {
      return Optional.ofNullable(decisiveDay(frame, asOf));
    } catch (BudgetSpent spent) {
      return Optional.empty();
    }
  }

  private @Nullable LocalDate decisiveDay(Frame frame, LocalDate asOf) {
    if (continuous) {
      return wordings.isEmpty() ? null : lastDay(wordings.get(0).ends(), frame, asOf);
    }
    return decisive == null ? asOf : (LocalDate) decisive.value(frame);
  }

  /** The day on which the first ending that holds ended it; {@code asOf} while none does. */
  private static @Nullable LocalDate lastDay(List<Ending> endings, Frame frame, LocalDate asOf) {
    boolean known = true;
    for (Ending ending : endings) {
      Truth over = ending.when().test(frame);
      if (over == Truth.TRUE) {
        Expression on = ending.on();
        LocalDate day = on == null ? null : (LocalDate) on.value(frame);
        return day != null && day.isAfter(asOf) ? asOf : day;
      }
      known &= over == Truth.FALSE;
    }
    return known ? asOf : null;
  }
}
