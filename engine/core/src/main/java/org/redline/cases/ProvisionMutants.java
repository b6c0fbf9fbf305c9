package org.redline.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redline.condition.Condition;
import org.redline.condition.Conditions;
import org.redline.condition.Scope;
import org.redline.condition.Scope.Variable;
import org.redline.facts.PartyKind;
import org.redline.facts.Person;
import org.redline.memory.Stage;
import org.redline.rulebook.Amount;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Precondition;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** Breaks a provision in every way. */
final class ProvisionMutants {
  private final Provision provision;
  private final Scope scope;
  private final Conditions conditions;
  private final MutantList<Provision> mutants;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ProvisionMutants(Provision provision, Vocabulary vocabulary, Conditions conditions) {
    this.provision = provision;
    this.scope = scope(provision, vocabulary);
    this.conditions = conditions;
    this.mutants = new MutantList<>(provision.id(), provision.place(), conditions);
  }

  static List<Mutant<Provision>> of(
      Provision provision, Vocabulary vocabulary, Conditions conditions) {
    return new ProvisionMutants(provision, vocabulary, conditions).all();
  }

  /** The subject and its owners and, behind them as in the frames of measures, the person. */
  private static Scope scope(Provision provision, Vocabulary vocabulary) {
    List<RecordType> chain = new ArrayList<>(vocabulary.chain(provision.examines()));
    RecordType person = vocabulary.type(Person.class);
    if (!chain.contains(person)) {
      chain.add(person);
    }
    List<Variable> variables =
        chain.stream().map(type -> new Variable(type.variable(), type)).toList();
    return new Scope(variables, Map.of());
  }

  private List<Mutant<Provision>> all() {
    decisive();
    for (Wording wording : provision.wordings()) {
      slips(where(wording, "applies"), wording.applies());
      slips(where(wording, "breach"), wording.breach());
      wording.ends().forEach(ending -> ending(where(wording, "ends"), ending));
      wording
          .measures()
          .forEach(
              (stage, list) ->
                  list.forEach(
                      measure ->
                          measure(where(wording, "measures." + stage.code()), stage, measure)));
    }
    new DayMutants(provision, mutants).add();
    new ParameterMutants(provision, scope, conditions, mutants).add();
    return mutants.all();
  }

  private String where(Wording wording, String part) {
    return provision.wordings().size() == 1 ? part : wording.inForce().from() + " " + part;
  }

  private void decisive() {
    if (provision.decisive() != null || provision.continuous()) {
      String before =
          provision.decisive() == null ? "continuous" : provision.decisive().text().strip();
      mutants.add(
          MutationKind.DECISIVE,
          "decisive",
          before,
          "asOf",
          () -> Copies.with(provision, null, false, provision.wordings()));
    }
  }

  private void slips(String where, Condition condition) {
    if (seen.add(condition)) {
      mutants.slips(
          where, condition, scope, other -> new Replacing(condition, other).of(provision));
    }
  }

  private void ending(String where, Ending ending) {
    if (seen.add(ending)) {
      String before = ending.when().text().strip();
      mutants.add(
          MutationKind.ENDING,
          where,
          before,
          "(none)",
          () -> new Replacing(ending, null).of(provision));
      slips(where, ending.when());
    }
  }

  private void measure(String where, Stage stage, Measure measure) {
    if (!seen.add(measure)) {
      return;
    }
    String here = where + " " + measure.action().key() + " " + measure.party().code();
    Stage other = stage == Stage.FIRST ? Stage.OVERDUE : Stage.FIRST;
    mutants.add(
        MutationKind.STAGE,
        here,
        stage.code(),
        other.code(),
        () -> new Replacing(measure, other).of(provision));
    PartyKind party = measure.party() == PartyKind.UNIT ? PartyKind.PRINCIPAL : PartyKind.UNIT;
    mutants.add(
        MutationKind.PARTY,
        here,
        measure.party().code(),
        party.code(),
        () -> new Replacing(measure, against(measure, party)).of(provision));
    parts(here, measure);
  }

  private void parts(String here, Measure measure) {
    if (measure.when() != null) {
      slips(here + " when", measure.when());
    }
    if (measure.amount() != null) {
      amount(here, measure.amount());
    }
    for (Precondition precondition : measure.preconditions()) {
      slips(here + " holds", precondition.holds());
    }
  }

  private void amount(String here, Amount amount) {
    Amounts.of(amount)
        .forEach(
            (what, other) ->
                mutants.add(
                    MutationKind.AMOUNT,
                    here,
                    what,
                    "one more",
                    () -> new Replacing(amount, other).of(provision)));
    if (amount instanceof Amount.Times times) {
      if (times.when() != null) {
        slips(here + " when", times.when());
      }
      if (times.otherwise() != null) {
        amount(here + " otherwise", times.otherwise());
      }
    }
  }

  private static Measure against(Measure m, PartyKind party) {
    return new Measure(
        m.action(),
        party,
        m.may(),
        m.when(),
        m.amount(),
        m.basis(),
        m.authority(),
        m.deadline(),
        m.preconditions());
  }
}
