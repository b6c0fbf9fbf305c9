package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.redline.condition.Scope;
import org.redline.condition.Scope.Variable;
import org.redline.facts.PartyKind;
import org.redline.facts.Person;

/** What conditions about one party see. */
final class Parties {
  private static final String PERSON = "person";

  private Parties() {}

  /**
   * For a party that is a person, {@code scope} and, unless it holds one, {@code person}: the
   * party's record.
   */
  static Scope scope(Scope scope, PartyKind party, Reading reading) {
    boolean there = scope.variables().stream().anyMatch(v -> v.name().equals(PERSON));
    if (there || !isPerson(party)) {
      return scope;
    }
    List<Variable> variables = new ArrayList<>(scope.variables());
    variables.add(new Variable(PERSON, reading.vocabulary.type(Person.class)));
    return new Scope(variables, scope.parameters());
  }

  private static boolean isPerson(PartyKind party) {
    return switch (party) {
      case UNIT, AGENCY, AGENCY_PERSON -> false;
      case PRINCIPAL, INVESTOR, OTHER_HEAD, SAFETY_MANAGER, DIRECTLY_RESPONSIBLE -> true;
    };
  }
}
