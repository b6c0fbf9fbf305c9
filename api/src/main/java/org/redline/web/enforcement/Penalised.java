package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redline.facts.Enterprise;
import org.redline.facts.PartyKind;
import org.redline.facts.Person;
import org.redline.text.Bilingual;

/** On whom the penalties of a notice or a decision fall: the unit, and persons by name. */
final class Penalised {
  /** What stands in place of a person where a penalty falls on the unit. */
  static final String UNIT = "";

  private static final String TAKE = "take.";

  private Penalised() {}

  /** Whether a penalty falls on somebody who must be named. */
  static boolean isPerson(PartyKind party) {
    return party != PartyKind.UNIT && party != PartyKind.AGENCY;
  }

  /** The field that names the person of a penalty: one of those in the profile where it has any. */
  static Input input(Enterprise unit, String key, Bilingual label) {
    List<Input.Option> persons = options(unit);
    Input input =
        persons.isEmpty()
            ? Input.text("person", Input.Need.OPTIONAL)
            : Input.choice("person", persons).optional();
    return input.about(key, label);
  }

  private static List<Input.Option> options(Enterprise unit) {
    List<Person> persons = unit.persons();
    return (persons == null ? List.<Person>of() : persons)
        .stream()
            .map(
                person -> {
                  String post = person.post() == null ? "" : "（" + person.post() + "）";
                  String name = Optional.ofNullable(person.name()).orElse(person.id() + "") + post;
                  return new Input.Option(person.id() + "", new Bilingual(name, name));
                })
            .toList();
  }

  /** Checks that the person of a penalty is named. */
  static void require(Taking taking, String key) {
    String person = taking.fields().required("person." + key);
    List<Input.Option> persons = options(taking.file().unit());
    boolean known = persons.stream().anyMatch(option -> option.value().equals(person));
    if (!person.isEmpty() && !persons.isEmpty() && !known) {
      taking.fields().wrong("person." + key, "step.problem.choice");
    }
  }

  /**
   * The parties of a notice or a decision, each once: the unit first, persons by what names them.
   */
  static List<String> parties(Step step) {
    List<String> parties = new ArrayList<>();
    for (Map.Entry<String, String> field : step.data().entrySet()) {
      if (field.getKey().startsWith(TAKE) && !field.getValue().isEmpty()) {
        String key = field.getKey().substring(TAKE.length());
        parties.add(step.text("person." + key));
      }
    }
    return parties.stream().distinct().sorted().toList();
  }

  /** How a party is called. */
  static String name(Enterprise unit, String party) {
    return options(unit).stream()
        .filter(option -> option.value().equals(party))
        .map(option -> option.label().zh())
        .findFirst()
        .orElse(party);
  }
}
