package org.redline.web.enforcement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Order;
import org.redline.facts.PartyKind;
import org.redline.facts.Person;
import org.redline.web.documents.DocumentKind;

/**
 * A document that a step asks for.
 *
 * @param place its place among those of the step, from 0; the first bears the number of the step
 * @param kind which document
 * @param party against whom it is made out
 * @param persons the persons of whom one is chosen; empty for the unit
 * @param order the order that it draws up or follows on; null for none
 * @param penalties places of its penalties among those of the step, from 0
 */
record Paper(
    int place,
    DocumentKind kind,
    PartyKind party,
    List<Person> persons,
    @Nullable Order order,
    List<Integer> penalties) {

  Paper {
    persons = List.copyOf(persons);
    penalties = List.copyOf(penalties);
  }

  static Paper of(int place, DocumentKind kind, @Nullable Order order) {
    return new Paper(place, kind, PartyKind.UNIT, List.of(), order, List.of());
  }

  /** On whom it is served: the unit, or one of the persons that it can be made out to. */
  List<String> served() {
    return party == PartyKind.UNIT
        ? List.of(Penalised.UNIT)
        : persons.stream().map(Person::id).filter(Objects::nonNull).toList();
  }

  /** Whether somebody must still choose the person that it is made out to. */
  public boolean open() {
    return persons.size() > 1;
  }

  /** The id of the person that it is made out to: the one that was chosen, or the only one. */
  @Nullable String person(String chosen) {
    return persons.stream()
        .map(Person::id)
        .filter(id -> !open() || chosen.equals(id))
        .findFirst()
        .orElse(null);
  }
}
