package org.redline.web.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.batch.Names;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;

/**
 * What a run found at a firm.
 *
 * @param violated findings that are violated, with their subjects
 * @param others the other provisions by their outcome
 */
record FirmFindings(List<Violated> violated, Map<Outcome, List<Bilingual>> others) {
  /**
   * A violated finding.
   *
   * @param subject kind and id of the fact that it is about; null if that is the unit itself
   */
  record Violated(
      String rulebook, Bilingual provision, @Nullable Bilingual subject, boolean suspected) {}

  FirmFindings {
    violated = List.copyOf(violated);
  }

  static FirmFindings of(
      RunFirm firm, List<String> provisions, List<RunViolation> violations, RuleSet rules) {
    Names names = new Names(rules);
    Map<Outcome, List<Bilingual>> others = new EnumMap<>(Outcome.class);
    for (int i = 0; i < firm.verdicts().length(); i++) {
      Bilingual title = names.provision(provisions.get(i));
      for (Outcome outcome : VerdictLine.outcomes(firm.verdicts().charAt(i))) {
        others.computeIfAbsent(outcome, o -> new ArrayList<>()).add(title);
      }
    }
    others.remove(Outcome.VIOLATED);
    others.remove(Outcome.SUSPECTED);
    return new FirmFindings(
        violations.stream().map(v -> violated(v, rules, names)).toList(), others);
  }

  private static Violated violated(RunViolation violation, RuleSet rules, Names names) {
    String rulebook = violation.provision().substring(0, violation.provision().indexOf('/'));
    return new Violated(
        rulebook,
        names.provision(violation.provision()),
        subject(violation, rules),
        violation.suspected());
  }

  static @Nullable Bilingual subject(RunViolation violation, RuleSet rules) {
    String id = violation.subject() == null ? "" : " " + violation.subject();
    return rules
        .vocabulary()
        .type(violation.kind())
        .filter(type -> type != rules.vocabulary().root())
        .map(type -> new Bilingual(type.term().zh() + id, type.term().en() + id))
        .orElse(null);
  }
}
