package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Enterprise;
import org.redline.text.Bilingual;

/**
 * Who speaks after a notice: unit and persons are heard each for themselves (行政处罚法 45, 64), from
 * the day on which the notice was served on them.
 */
final class Speaking {
  private static final String FIELD = "party";
  private static final String UNIT = "unit";

  private Speaking() {}

  /** The pending findings whose notice was served on some party. */
  static List<InspectedFinding> told(Taking now) {
    return Cases.pending(now).stream()
        .filter(
            f -> notice(now, f).filter(n -> !Serving.services(now.file(), n).isEmpty()).isPresent())
        .toList();
  }

  private static Optional<Step> notice(Taking now, InspectedFinding finding) {
    return new Procedure(now, finding).notice();
  }

  /** The form on such findings: which one, which party and more; empty where there is none. */
  static List<Input> inputs(Taking now, List<InspectedFinding> findings, Input... more) {
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.choice("findings", Cases.options(findings)));
    inputs.addAll(party(now, findings));
    inputs.addAll(List.of(more));
    return inputs;
  }

  /** The field that names the party, where a notice went to several. */
  private static List<Input> party(Taking now, List<InspectedFinding> findings) {
    List<Input.Option> options = new ArrayList<>();
    for (InspectedFinding finding : findings) {
      List<String> parties = notice(now, finding).map(Penalised::parties).orElse(List.of());
      for (String party : parties.size() < 2 ? List.<String>of() : parties) {
        Input.Option option = new Input.Option(code(party), name(now.file().unit(), party));
        if (!options.contains(option)) {
          options.add(option);
        }
      }
    }
    return options.isEmpty() ? List.of() : List.of(Input.choice(FIELD, options).optional());
  }

  /** Whether a step was said by a party; one that names none was said by the only one. */
  static boolean isBy(Step step, String party) {
    return step.text(FIELD).isEmpty() || step.text(FIELD).equals(code(party));
  }

  /** The party that a step names, as the field says it. */
  static Bilingual name(Enterprise unit, String party) {
    String name = Penalised.name(unit, party);
    return party.isEmpty() || party.equals(UNIT)
        ? new Bilingual("单位", "Unit")
        : new Bilingual(name, name);
  }

  /** The day on which the notice was served on who speaks; empty, and refused, before. */
  static Optional<LocalDate> served(Taking taking, InspectedFinding finding) {
    Optional<Step> notice = notice(taking, finding);
    List<String> parties = notice.map(Penalised::parties).orElse(List.of());
    String named = parties.size() > 1 ? taking.fields().required(FIELD) : "";
    Optional<Step> service =
        parties.stream()
            .filter(party -> parties.size() == 1 || code(party).equals(named))
            .flatMap(party -> Serving.service(taking.file(), notice.orElseThrow(), party).stream())
            .findFirst();
    if (service.isEmpty() && (parties.size() == 1 || !named.isEmpty())) {
      taking.fields().wrong(FIELD, "step.problem.first", "step.serve");
    }
    return service.map(Procedure::day);
  }

  private static String code(String party) {
    return party.isEmpty() ? UNIT : party;
  }
}
