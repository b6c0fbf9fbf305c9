package org.redline.web.enforcement;

import java.util.List;
import java.util.Objects;
import org.redline.facts.Enterprise;
import org.redline.facts.PartyKind;
import org.redline.facts.Person;
import org.redline.facts.PersonRole;

/** On whom penalties fall. */
final class Parties {
  private Parties() {}

  /**
   * A party.
   *
   * @param kind as what it is punished
   * @param person id or name of the person that was recorded; empty for none
   */
  record Party(PartyKind kind, String person) {
    /** The persons of whom it is one; all, where the file says of none that it is. */
    List<Person> persons(Enterprise unit) {
      List<Person> all = Objects.requireNonNullElse(unit.persons(), List.of());
      if (kind == PartyKind.UNIT) {
        return List.of();
      }
      if (!person.isEmpty()) {
        return List.of(
            all.stream()
                .filter(one -> person.equals(one.id()))
                .findFirst()
                .orElse(Parties.named(person)));
      }
      List<Person> named =
          all.stream().filter(one -> one.leftOn() == null && is(one, kind)).toList();
      return named.isEmpty() ? all : named;
    }
  }

  /** The party of a penalty of a step. */
  static Party of(Step step, Procedure.Proposed penalty) {
    String key = penalty.action().key() + "." + penalty.party().code();
    return new Party(penalty.party(), step.text("person." + key));
  }

  /** Whether a party is the unit or one of its persons. */
  static boolean own(PartyKind party) {
    return party != PartyKind.AGENCY && party != PartyKind.AGENCY_PERSON;
  }

  /** A person whom the file of the firm does not have. */
  private static Person named(String name) {
    return new Person(
        name, name, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static boolean is(Person person, PartyKind party) {
    return person.roles() != null && person.roles().contains(role(party));
  }

  private static PersonRole role(PartyKind party) {
    return switch (party) {
      case INVESTOR -> PersonRole.INVESTOR;
      case OTHER_HEAD -> PersonRole.OTHER_HEAD;
      case SAFETY_MANAGER -> PersonRole.SAFETY_MANAGER;
      case DIRECTLY_RESPONSIBLE -> PersonRole.DIRECTLY_RESPONSIBLE;
      default -> PersonRole.PRINCIPAL;
    };
  }
}
