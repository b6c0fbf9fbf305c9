package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.condition.Evidence;
import org.redline.facts.Coded;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.report.Phrases;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;
import tools.jackson.databind.JsonNode;

/**
 * What was recorded of a finding and proves wrong is put right in the record: the party's facts and
 * evidence are checked, and taken over where they stand (行政处罚法 40, 45). What was true and was put
 * right since is a matter of a re-inspection.
 */
final class Correcting implements StepRule {
  /** Before the path of a fact: what was in truth. */
  static final String TRUTH = "truth";

  /** That a hazard which officers had recorded is none. */
  private static final String NO_HAZARD = "noHazard";

  /** That the profile says it right by now. */
  private static final String IN_PROFILE = "inProfile";

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> findings = open(now);
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.choice("findings", Cases.options(findings)));
    List<String> asked = new ArrayList<>();
    for (InspectedFinding finding : findings) {
      for (Recorded fact : recorded(now, finding)) {
        if (!asked.contains(fact.path())) {
          asked.add(fact.path());
          inputs.add(input(now, fact));
        }
      }
      own(now, finding)
          .filter(hazard -> !asked.contains(hazard.id()))
          .ifPresent(
              hazard -> {
                asked.add(hazard.id());
                String name = hazard.id() + " " + hazard.description();
                Bilingual label = new Bilingual(name, name);
                inputs.add(Input.flag(NO_HAZARD).about(String.valueOf(hazard.id()), label));
              });
    }
    inputs.add(Input.flag(IN_PROFILE));
    inputs.add(Input.longText("reason", Input.Need.REQUIRED));
    return inputs;
  }

  /** The confirmed findings on which nothing was decided yet. */
  private static List<InspectedFinding> open(Taking now) {
    return now.file().inspection().confirmed().stream()
        .filter(finding -> now.file().last(StepKind.DECIDE, finding.number()).isEmpty())
        .toList();
  }

  /**
   * A fact that a finding rests on.
   *
   * @param path from the unit down
   * @param value with the path that conditions call it by
   */
  private record Recorded(String path, Evidence value, Field field) {}

  private static List<Recorded> recorded(Taking now, InspectedFinding finding) {
    Optional<Finding> today = now.report().findings().stream().filter(finding::is).findFirst();
    List<Recorded> facts = new ArrayList<>();
    for (Evidence evidence : today.map(Finding::evidence).orElse(List.of())) {
      Inspecting.seen(today.orElseThrow(), evidence)
          .ifPresent(
              path ->
                  Paths.field(path)
                      .filter(field -> field.record().isEmpty() && field.kind() != ValueKind.LIST)
                      .ifPresent(field -> facts.add(new Recorded(path, evidence, field))));
    }
    own(now, finding).ifPresent(hazard -> recorded(hazard, facts));
    return facts;
  }

  /** What officers recorded of a hazard, beside what a finding rests on. */
  private static void recorded(Hazard hazard, List<Recorded> facts) {
    for (String name : FindingHazard.recorded()) {
      String path = "enterprise.hazards[" + hazard.id() + "]." + name;
      Field field = Paths.field(path).orElseThrow();
      Object value = field.get(hazard);
      if (value != null && facts.stream().noneMatch(fact -> fact.path().equals(path))) {
        String text = value instanceof Coded code ? code.code() : value.toString();
        facts.add(new Recorded(path, new Evidence("hazard." + name, text), field));
      }
    }
  }

  private static Input input(Taking now, Recorded fact) {
    Bilingual label = new Bilingual(label(now, fact, Language.ZH), label(now, fact, Language.EN));
    Input input =
        switch (fact.field().kind()) {
          case DATE -> Input.day(TRUTH, null);
          case ENUM -> Input.choice(TRUTH, codes(fact.field()));
          case BOOLEAN ->
              Input.choice(
                  TRUTH,
                  List.of(
                      Cases.option(Fields.YES, "是", "Yes"), Cases.option(Fields.NO, "否", "No")));
          default -> Input.text(TRUTH, Input.Need.OPTIONAL);
        };
    return input.optional().about(fact.path(), label);
  }

  private static String label(Taking now, Recorded fact, Language language) {
    Phrases phrases = Phrases.of(now.report(), now.rules(), language);
    String value = phrases.value(fact.value());
    String path = phrases.path(fact.path());
    return language == Language.ZH
        ? path + "（现记录：" + value + "）"
        : path + " (recorded: " + value + ")";
  }

  private static List<Input.Option> codes(Field field) {
    return Arrays.stream(field.valueClass().getEnumConstants())
        .map(Coded.class::cast)
        .map(Input.Option::of)
        .toList();
  }

  /** The hazard that a finding is about, where it was recorded in this file. */
  private static Optional<Hazard> own(Taking now, InspectedFinding finding) {
    return Optional.ofNullable(Facts.hazard(now.file().unit(), finding.subject()))
        .filter(hazard -> String.valueOf(hazard.id()).startsWith(now.file().prefix()));
  }

  /**
   * Whether the audit does not find what was confirmed since the record of it was corrected: then
   * the facts do not stand, even where a re-inspection had seen something put right before.
   */
  static boolean refuted(Taking now, InspectedFinding finding) {
    int cured = Punishable.cure(now.file(), finding).map(Step::number).orElse(0);
    return now.now(finding).isEmpty()
        && now.file()
            .last(StepKind.CORRECT, finding.number())
            .filter(step -> step.number() > cured)
            .isPresent();
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    taking.chosenFinding().ifPresent(finding -> correct(taking, finding));
  }

  private static void correct(Taking taking, InspectedFinding finding) {
    if (!open(taking).contains(finding)) {
      taking.fields().wrong("findings", "step.problem.choice");
    }
    boolean corrected = false;
    for (Recorded fact : recorded(taking, finding)) {
      String field = TRUTH + "." + fact.path();
      String text = taking.fields().text(field);
      if (!text.isEmpty()) {
        corrected = true;
        JsonNode value = value(taking.fields(), field, fact.field());
        if (value != null) {
          Paths.correct(taking, fact.path(), value);
        }
        if (fact.path().endsWith(".level") && text.equals(HazardLevel.GENERAL.code())) {
          strikeOff(taking, finding);
        }
      }
    }
    Optional<Hazard> none =
        own(taking, finding).filter(one -> taking.fields().flag(NO_HAZARD + "." + one.id()));
    none.ifPresent(hazard -> taking.facts().withdraw("hazards", String.valueOf(hazard.id())));
    boolean elsewhere = taking.fields().flag(IN_PROFILE) && taking.now(finding).isEmpty();
    if (!corrected && none.isEmpty() && !elsewhere) {
      taking.fields().wrong("", "step.problem.nothing-corrected");
    }
    taking.about(finding.number() + "");
  }

  /** What is no major hazard is supervised no longer. */
  private static void strikeOff(Taking taking, InspectedFinding finding) {
    Hazard hazard = Facts.hazard(taking.file().unit(), finding.subject());
    if (hazard != null && Listings.runs(hazard)) {
      taking.facts().hazard(hazard, "listing", Listings.struckOff(hazard, taking.day()));
    }
  }

  private static @Nullable JsonNode value(Fields fields, String name, Field field) {
    String text = fields.text(name);
    try {
      return switch (field.kind()) {
        case DATE -> Facts.text(LocalDate.parse(text).toString());
        case ENUM ->
            codes(field).stream().anyMatch(option -> option.value().equals(text))
                ? Facts.text(text)
                : wrong(fields, name, "step.problem.choice");
        case BOOLEAN ->
            Stream.of(Fields.YES, Fields.NO).anyMatch(text::equals)
                ? Facts.JSON.valueToTree(text.equals(Fields.YES))
                : wrong(fields, name, "step.problem.choice");
        case INTEGER -> Facts.JSON.valueToTree(Integer.parseUnsignedInt(text));
        case DECIMAL -> Facts.JSON.valueToTree(new BigDecimal(text));
        default -> Facts.text(text);
      };
    } catch (DateTimeException e) {
      return wrong(fields, name, "step.problem.day");
    } catch (NumberFormatException e) {
      return wrong(fields, name, "step.problem.number");
    }
  }

  private static @Nullable JsonNode wrong(Fields fields, String name, String key) {
    fields.wrong(name, key);
    return null;
  }
}
