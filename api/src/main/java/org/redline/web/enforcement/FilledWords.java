package org.redline.web.enforcement;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Evidence;
import org.redline.facts.Answer;
import org.redline.facts.Closure;
import org.redline.facts.ClosureState;
import org.redline.facts.Coded;
import org.redline.facts.Compliance;
import org.redline.facts.Decision;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.PartyKind;
import org.redline.facts.PoliceDecision;
import org.redline.facts.Question;
import org.redline.facts.ReinspectionOutcome;
import org.redline.facts.ServiceWay;
import org.redline.facts.TestOutcome;
import org.redline.facts.Transfer;
import org.redline.report.Phrases;
import org.redline.rulebook.ActionKind;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.web.documents.Officer;

/** What the values of steps are called: choices by their labels, records by what names them. */
final class FilledWords {
  private static final Map<String, List<Input.Option>> CHOICES =
      Map.ofEntries(
          entry("way", coded(ServiceWay.values())),
          entry("kind", coded(OrderKind.values())),
          entry("compliance", coded(Compliance.values())),
          entry("question", coded(Question.values())),
          entry("answer", coded(Answer.values())),
          entry("acceptance", coded(TestOutcome.values())),
          entry("state", coded(ClosureState.values())),
          entry("police", coded(PoliceDecision.values())),
          entry("level", coded(HazardLevel.values())),
          entry("object", Ordering.OBJECTS),
          entry("ground", SparingPenalty.WHY),
          entry(Lifting.DISPOSAL, coded(Disposal.values())),
          entry("defence", Defending.DEFENCES),
          entry("asked", AskingForHearing.REQUESTS),
          entry(
              "outcome",
              Stream.of(
                      Inspecting.OUTCOMES, Reviewing.OUTCOMES, coded(ReinspectionOutcome.values()))
                  .flatMap(List::stream)
                  .toList()));

  /** Fields that hold the id of something, or the number of a finding. */
  private static final Set<String> REFERENCES =
      Set.of(
          "findings",
          "hazard",
          "document",
          "stop",
          "order",
          "extended",
          "subject",
          "matter",
          "decision",
          "closure",
          "transfer",
          "person");

  private final Taking now;
  private final Step step;

  FilledWords(Taking now, Step step) {
    this.now = now;
    this.step = step;
  }

  private static List<Input.Option> coded(Coded... codes) {
    return Arrays.stream(codes).map(Input.Option::of).toList();
  }

  /**
   * What was filled in.
   *
   * @param of of what it was asked; empty where a step asks it once
   */
  Bilingual of(String asked, String of, String value) {
    Optional<Bilingual> chosen =
        CHOICES.getOrDefault(asked, List.of()).stream()
            .filter(option -> option.value().equals(value))
            .map(Input.Option::label)
            .findFirst();
    if (asked.equals("second")) {
      return plain(officer(value));
    } else if (asked.equals("party")) {
      return Speaking.name(now.file().unit(), value);
    } else if (asked.equals(Correcting.TRUTH)) {
      Evidence truth = new Evidence(of, value);
      return new Bilingual(phrases(Language.ZH).value(truth), phrases(Language.EN).value(truth));
    }
    return chosen.orElseGet(() -> REFERENCES.contains(asked) ? thing(value) : plain(value));
  }

  private String officer(String account) {
    return step.officers().stream()
        .filter(one -> one.account().equals(account))
        .map(Officer::name)
        .findFirst()
        .orElse(account);
  }

  private Phrases phrases(Language language) {
    return Phrases.of(now.report(), now.rules(), language);
  }

  /** A place in the profile. */
  private Optional<Bilingual> place(String id) {
    return id.startsWith("enterprise.")
        ? Optional.of(new Bilingual(phrases(Language.ZH).path(id), phrases(Language.EN).path(id)))
        : Optional.empty();
  }

  private static Bilingual plain(String text) {
    return new Bilingual(text, text);
  }

  /** What something is called: its id where nothing names it. */
  Bilingual thing(String id) {
    return Stream.of(
            finding(id),
            ordered(id),
            imposed(id),
            recorded(id),
            served(id),
            penalty(id),
            person(id),
            place(id))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(plain(id));
  }

  /** By its number in the file, or by provision and subject; a closure stands beside them. */
  private Optional<Bilingual> finding(String id) {
    return id.equals(Discussing.CLOSURE)
        ? Optional.of(Discussing.ABOUT_CLOSURE.label())
        : now.file().inspection().findings().stream()
            .filter(f -> id.equals(String.valueOf(f.number())) || id.equals(key(f)))
            .map(Inspecting::titled)
            .findFirst();
  }

  private static String key(InspectedFinding finding) {
    return finding.provision() + "|" + finding.subject();
  }

  private Optional<Bilingual> ordered(String id) {
    Stream<Bilingual> items =
        now.file().orders().stream()
            .flatMap(order -> Items.of(order).stream())
            .filter(item -> id.equals(item.id()))
            .map(OrderItem::demand)
            .map(String::valueOf)
            .map(FilledWords::plain);
    return Stream.concat(now.file().order(id).map(FilledWords::name).stream(), items).findFirst();
  }

  /** What an order is called. */
  static Bilingual name(Order order) {
    OrderKind kind = order.kind();
    String number = number(order.number(), order.id());
    return kind == null
        ? plain(number)
        : new Bilingual(kind.zh() + " · " + number, kind.en() + " · " + number);
  }

  private static String number(@Nullable String number, @Nullable String id) {
    return number == null ? String.valueOf(id) : number;
  }

  private Optional<Bilingual> imposed(String id) {
    return now.file().decision(id).map(FilledWords::name);
  }

  /** What a decision is called. */
  static Bilingual name(Decision decision) {
    String number = number(decision.number(), decision.id());
    return new Bilingual("行政处罚决定 · " + number, "Penalty decision · " + number);
  }

  private Optional<Bilingual> recorded(String id) {
    Hazard hazard = Facts.hazard(now.file().unit(), id);
    Closure closure = Facts.find(now.file().closures(), id);
    Transfer transfer = Facts.find(now.file().transfers(), id);
    return Stream.of(
            Optional.ofNullable(hazard).map(one -> plain(id + " " + one.description())),
            Optional.ofNullable(closure)
                .map(one -> new Bilingual("提请关闭 · " + id, "Request for closure · " + id)),
            Optional.ofNullable(transfer)
                .map(one -> new Bilingual("涉嫌" + one.suspicion(), "Suspected: " + one.suspicion())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A notice by its step, and the party to which a paper of a step goes. */
  private Optional<Bilingual> served(String id) {
    int bar = id.indexOf('|');
    if (bar >= 0) {
      Bilingual paper = thing(id.substring(0, bar));
      String party = Penalised.name(now.file().unit(), id.substring(bar + 1));
      return Optional.of(new Bilingual(paper.zh() + " · " + party, paper.en() + " · " + party));
    }
    return now.file().steps().stream()
        .filter(one -> id.equals("step:" + one.number()))
        .map(one -> new Bilingual("行政处罚告知 · " + one.day(), "Notice of penalty · " + one.day()))
        .findFirst();
  }

  /** A kind of penalty against a party. */
  private Optional<Bilingual> penalty(String id) {
    int dot = id.indexOf('.');
    ActionKind action = dot < 0 ? null : now.rules().actions().get(id.substring(0, dot));
    return action == null
        ? Optional.empty()
        : Arrays.stream(PartyKind.values())
            .filter(party -> party.code().equals(id.substring(dot + 1)))
            .map(
                party ->
                    new Bilingual(
                        action.title().zh() + "（" + party.zh() + "）",
                        action.title().en() + " (" + party.en() + ")"))
            .findFirst();
  }

  private Optional<Bilingual> person(String id) {
    String name = Penalised.name(now.file().unit(), id);
    return name.equals(id) ? Optional.empty() : Optional.of(plain(name));
  }
}
