package org.redline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.PartyKind;
import org.redline.facts.Person;
import org.redline.facts.PersonRole;

/** Finds the person who is a party. */
final class Parties {
  private Parties() {}

  /** The one person of the unit in the party's role; null when none, several or unknown. */
  static @Nullable Person person(Enterprise unit, PartyKind party) {
    PersonRole role =
        switch (party) {
          case PRINCIPAL -> PersonRole.PRINCIPAL;
          case INVESTOR -> PersonRole.INVESTOR;
          case OTHER_HEAD -> PersonRole.OTHER_HEAD;
          case SAFETY_MANAGER -> PersonRole.SAFETY_MANAGER;
          case DIRECTLY_RESPONSIBLE -> PersonRole.DIRECTLY_RESPONSIBLE;
          case UNIT, AGENCY, AGENCY_PERSON -> null;
        };
    if (role == null || unit.persons() == null) {
      return null;
    }
    List<Person> found =
        unit.persons().stream().filter(p -> p.roles() != null && p.roles().contains(role)).toList();
    return found.size() == 1 ? found.get(0) : null;
  }
}
