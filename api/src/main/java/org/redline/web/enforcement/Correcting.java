package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.condition.Evidence;
import org.redline.facts.Coded;
import org.redline.facts.Decision;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.Order;
import org.redline.memory.Verdict;
import org.redline.report.Phrases;
import org.redline.source.Problems;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.JsonNode;

/**
 * What was recorded of a finding and proves wrong is put right in the record, with the consent of
 * the head: the party's facts and evidence are checked, and taken over where they stand (行政处罚法 40,
 * 45, 57). What was true and was put right since is a matter of a re-inspection: of that, the
 * record before the re-inspection is corrected, and what the audit would have said by it decides.
 */
final class Correcting implements StepRule {
  /** Before the path of a fact: what was in truth. */
  static final String TRUTH = "truth";

  /** That a hazard which officers had recorded is none. */
  private static final String NO_HAZARD = "noHazard";

  /** That the profile says it right by now. */
  private static final String IN_PROFILE = "inProfile";

  /** Under which name a step keeps that by its correction the breach was none. */
  private static final String REFUTES = "refutes";

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> findings = open(now);
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.choice("findings", Cases.options(findings)));
    for (InspectedFinding finding : findings) {
      for (Input input : of(now, finding)) {
        if (inputs.stream().noneMatch(known -> known.name().equals(input.name()))) {
          inputs.add(input);
        }
      }
    }
    inputs.add(Input.flag(IN_PROFILE));
    inputs.add(Input.longText("reason", Input.Need.REQUIRED));
    return inputs;
  }

  /** The confirmed findings on which nothing was decided since their case was opened. */
  private static List<InspectedFinding> open(Taking now) {
    return now.file().inspection().confirmed().stream()
        .filter(
            finding ->
                number(now.file(), StepKind.DECIDE, finding)
                    <= number(now.file(), StepKind.OPEN_CASE, finding))
        .toList();
  }

  private static int number(CaseFile file, StepKind kind, InspectedFinding finding) {
    return file.last(kind, finding.number()).map(Step::number).orElse(0);
  }

  /** What can be said of a finding. */
  private static List<Input> of(Taking now, InspectedFinding finding) {
    List<Input> inputs = new ArrayList<>();
    recorded(now, finding).forEach(fact -> inputs.add(input(now, fact)));
    own(now, finding)
        .ifPresent(
            hazard -> {
              String name = hazard.id() + " " + hazard.description();
              Bilingual label = new Bilingual(name, name);
              inputs.add(Input.flag(NO_HAZARD).about(String.valueOf(hazard.id()), label));
            });
    return inputs;
  }

  /**
   * A fact that a finding rests on.
   *
   * @param path from the unit down
   * @param value with the path that conditions call it by
   */
  private record Recorded(String path, Evidence value, Field field) {}

  /** The re-inspection that saw a finding put right, if it was not breached again. */
  private static Optional<Step> cure(Taking now, InspectedFinding finding) {
    return now.now(finding).isPresent() ? Optional.empty() : Punishable.cure(now.file(), finding);
  }

  private static List<Recorded> recorded(Taking now, InspectedFinding finding) {
    AuditReport report = cure(now, finding).flatMap(now::before).orElse(now.report());
    List<Recorded> facts = new ArrayList<>();
    report.findings().stream()
        .filter(finding::is)
        .findFirst()
        .ifPresent(found -> found.evidence().forEach(one -> recorded(found, one, facts)));
    Hazard hazard = Facts.hazard(report.unit(), finding.subject());
    if (hazard != null && own(now, finding).isPresent()) {
      recorded(hazard, facts);
    }
    return facts;
  }

  private static void recorded(Finding found, Evidence evidence, List<Recorded> facts) {
    Inspecting.seen(found, evidence)
        .ifPresent(
            path ->
                Paths.field(path)
                    .filter(field -> field.record().isEmpty() && field.kind() != ValueKind.LIST)
                    .ifPresent(field -> facts.add(new Recorded(path, evidence, field))));
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

  /** Whether what was confirmed proved to be no breach, and is none. */
  static boolean refuted(Taking now, InspectedFinding finding) {
    int cured = Punishable.cure(now.file(), finding).map(Step::number).orElse(0);
    return now.now(finding).isEmpty()
        && now.file()
            .last(StepKind.CORRECT, finding.number())
            .filter(step -> step.number() > cured && !step.text(REFUTES).isEmpty())
            .isPresent();
  }

  /** 行政处罚法 57: what the investigation came to is examined by the head. */
  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  /** The day on which it was found to be otherwise. */
  @Override
  public LocalDate effective(Step step, LocalDate approved) {
    return step.day();
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    Optional<InspectedFinding> finding = taking.chosenFinding();
    if (finding.filter(open(taking)::contains).isPresent()) {
      correct(taking, finding.get());
    } else if (finding.isPresent()) {
      taking.fields().wrong("findings", "step.problem.choice");
    }
  }

  private static void correct(Taking taking, InspectedFinding finding) {
    Optional<Step> cure = cure(taking, finding);
    Facts then = taking.facts().anew();
    AuditReport before = cure.flatMap(taking::before).orElse(taking.report());
    int corrected = 0;
    for (Recorded fact : recorded(taking, finding)) {
      String field = TRUTH + "." + fact.path();
      if (!taking.fields().text(field).isEmpty()) {
        corrected++;
        JsonNode value = value(taking.fields(), field, fact);
        if (value != null) {
          Paths.correct(taking.facts(), taking.file().unit(), fact.path(), value);
          Paths.correct(then, before.unit(), fact.path(), value);
          level(taking, fact.path(), value);
        }
      }
    }
    Optional<Hazard> none =
        own(taking, finding).filter(one -> taking.fields().flag(NO_HAZARD + "." + one.id()));
    none.ifPresent(hazard -> withdraw(taking, String.valueOf(hazard.id())));
    boolean something = corrected > 0 || none.isPresent();
    onlyOf(taking, finding, something);
    if (taking.fields().isSound()) {
      judge(taking, finding, something, none.isPresent() || refutes(taking, finding, cure, then));
    }
    taking.about(String.valueOf(finding.number()));
  }

  /** What is said of other findings, or against itself, is not dropped in silence. */
  private static void onlyOf(Taking taking, InspectedFinding finding, boolean something) {
    Set<String> own =
        of(taking, finding).stream().map(Input::name).collect(java.util.stream.Collectors.toSet());
    taking.fields().values().entrySet().stream()
        .filter(one -> one.getKey().startsWith(TRUTH + ".") || one.getKey().startsWith(NO_HAZARD))
        .filter(one -> !one.getValue().isBlank() && !own.contains(one.getKey()))
        .map(java.util.Map.Entry::getKey)
        .sorted()
        .toList()
        .forEach(name -> taking.fields().wrong(name, "step.problem.other-finding"));
    if (something && taking.fields().flag(IN_PROFILE)) {
      taking.fields().wrong(IN_PROFILE, "step.problem.other-finding");
    }
  }

  /**
   * Keeps whether the breach was none. What stands in the profile by now shows that only where
   * nothing was put right; and what was proposed to the head is what the head consents to.
   */
  private static void judge(
      Taking taking, InspectedFinding finding, boolean something, boolean refutes) {
    boolean elsewhere = taking.fields().flag(IN_PROFILE);
    if (elsewhere && cure(taking, finding).isPresent()) {
      taking.fields().wrong(IN_PROFILE, "step.problem.cured");
    } else if (!something && !(elsewhere && refutes)) {
      taking.fields().wrong("", "step.problem.nothing-corrected");
    } else if (!refutes && taking.fields().flag(REFUTES)) {
      taking.fields().wrong("", "step.problem.changed");
    }
    taking.fields().values().remove(REFUTES);
    if (refutes) {
      taking.fields().values().put(REFUTES, "on");
    }
  }

  /** Whether the audit, by what is true, would have found no breach: not that it does not know. */
  private static boolean refutes(
      Taking taking, InspectedFinding finding, Optional<Step> cure, Facts then) {
    try {
      AuditReport today = taking.supposing(taking.facts().all(), null);
      AuditReport report = cure.map(step -> taking.supposing(then.all(), step)).orElse(today);
      return report.findings().stream()
              .filter(finding::is)
              .allMatch(
                  f -> f.verdict() == Verdict.COMPLIANT || f.verdict() == Verdict.NOT_APPLICABLE)
          && report.findings().stream().anyMatch(finding::is);
    } catch (Problems wrong) {
      wrong
          .problems()
          .forEach(one -> taking.fields().wrong("", "step.problem.record", one.message()));
      return false;
    }
  }

  /** A hazard on which a penalty was decided stays until the decision is undone. */
  private static void withdraw(Taking taking, String hazard) {
    requireUndecided(taking, hazard, NO_HAZARD + "." + hazard);
    taking.facts().withdraw("hazards", hazard);
  }

  private static void requireUndecided(Taking taking, String hazard, String field) {
    List<Decision> decisions = taking.file().unit().decisions();
    if (decisions != null && decisions.stream().anyMatch(d -> hazard.equals(d.subject()))) {
      taking.fields().wrong(field, "step.problem.decided");
    }
  }

  /** What is no major hazard is supervised no longer, and the orders on it rest on none. */
  private static void level(Taking taking, String path, JsonNode value) {
    Hazard hazard =
        taking.hazards().stream()
            .filter(one -> path.equals("enterprise.hazards[" + one.id() + "].level"))
            .findFirst()
            .orElse(null);
    if (hazard == null) {
      return;
    }
    requireUndecided(taking, String.valueOf(hazard.id()), TRUTH + "." + path);
    boolean major = value.asString("").equals(HazardLevel.MAJOR.code());
    if (!major && Listings.runs(hazard)) {
      taking.facts().hazard(hazard, "listing", Listings.struckOff(hazard, taking.day()));
    }
    for (Order order : taking.file().orders()) {
      if (String.valueOf(hazard.id()).equals(order.hazard())) {
        taking.facts().put("orders", taking.facts().of(order).put("majorHazard", major));
      }
    }
  }

  private static @Nullable JsonNode value(Fields fields, String name, Recorded fact) {
    String text = fields.text(name);
    try {
      JsonNode value =
          switch (fact.field().kind()) {
            case DATE -> Facts.text(LocalDate.parse(text).toString());
            case ENUM ->
                codes(fact.field()).stream().anyMatch(option -> option.value().equals(text))
                    ? Facts.text(text)
                    : wrong(fields, name, "step.problem.choice");
            case BOOLEAN ->
                Stream.of(Fields.YES, Fields.NO).anyMatch(text::equals)
                    ? Facts.JSON.valueToTree(text.equals(Fields.YES))
                    : wrong(fields, name, "step.problem.choice");
            case INTEGER -> Facts.JSON.valueToTree(Integer.parseInt(text));
            case DECIMAL -> Facts.JSON.valueToTree(new BigDecimal(text));
            default -> Facts.text(text);
          };
      return value != null && value.asString("").equals(fact.value().value())
          ? wrong(fields, name, "step.problem.same")
          : value;
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
