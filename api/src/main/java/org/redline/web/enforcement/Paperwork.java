package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.MandatedAction;
import org.redline.facts.Order;
import org.redline.facts.OrderKind;
import org.redline.facts.PartyKind;
import org.redline.web.documents.DocumentKind;

/** Which documents a step asks for: none before it has its effect. */
final class Paperwork {
  private final Taking now;
  private final Step step;

  private Paperwork(Taking now, Step step) {
    this.now = now;
    this.step = step;
  }

  /** The documents of a step, the main one first. */
  static List<Paper> of(Taking now, Step step) {
    return step.holds() ? new Paperwork(now, step).papers() : List.of();
  }

  private List<Paper> papers() {
    return switch (step.kind()) {
      case ORDER -> ordered(made());
      case CUT_SUPPLY ->
          on(made(), DocumentKind.CUT_SUPPLY_DECISION, DocumentKind.CUT_SUPPLY_NOTICE);
      case REINSPECT -> reinspected();
      case LIFT -> lifted(made());
      case EXTEND_SEAL -> on(made(), DocumentKind.SEAL_OR_SEIZE_EXTENSION);
      case SERVE -> on(made(), DocumentKind.SERVICE_RECEIPT);
      case NOTICE, DECIDE -> penal();
      case OPEN_CASE -> against(DocumentKind.CASE_APPROVAL);
      case NO_PENALTY ->
          SparingPenalty.notEstablished(step)
              ? told(DocumentKind.NOT_ESTABLISHED_DECISION)
              : against(DocumentKind.NO_PENALTY_DECISION);
      case WITHDRAW -> on(made(), DocumentKind.ORDER_WITHDRAWAL);
      case INSPECT -> on(null, DocumentKind.INSPECTION_RECORD);
      case LIST -> on(null, DocumentKind.MAJOR_HAZARD_SUPERVISION_NOTICE);
      case CLOSURE -> on(null, DocumentKind.CLOSURE_REQUEST);
      case REFER -> on(null, DocumentKind.DEPARTMENT_TRANSFER_LETTER);
      case TRANSFER -> on(null, DocumentKind.TRANSFER_APPROVAL);
      case HAND_OVER -> on(null, DocumentKind.CASE_TRANSFER_LETTER);
      default -> List.of();
    };
  }

  private static List<Paper> on(@Nullable Order order, DocumentKind... kinds) {
    return IntStream.range(0, kinds.length)
        .mapToObj(place -> Paper.of(place, kinds[place], order))
        .toList();
  }

  /** The order that a step made or is about. */
  private @Nullable Order made() {
    return Optional.ofNullable(step.about()).flatMap(now.file()::order).orElse(null);
  }

  private static List<Paper> ordered(@Nullable Order order) {
    OrderKind kind = order == null ? null : order.kind();
    if (kind == null) {
      return List.of();
    }
    return switch (kind) {
      case RECTIFY, RECTIFY_AT_ONCE -> on(order, DocumentKind.RECTIFICATION_ORDER);
      case SEAL_OR_SEIZE ->
          on(
              order,
              DocumentKind.SEAL_OR_SEIZE_DECISION,
              DocumentKind.SEAL_OR_SEIZE_LIST,
              DocumentKind.COERCION_APPROVAL);
      case CUT_SUPPLY -> on(order, DocumentKind.CUT_SUPPLY_DECISION);
      case REMOVE_HAZARD,
          EVACUATE,
          SUSPEND_ON_SITE,
          STOP_USING,
          STOP_CONSTRUCTION,
          STOP_PRODUCTION ->
          on(order, DocumentKind.ON_SITE_MEASURE_DECISION);
    };
  }

  /** One opinion for each order of which items were looked at. */
  private List<Paper> reinspected() {
    List<Paper> papers = new ArrayList<>();
    for (Order order : now.file().orders()) {
      if (Items.of(order).stream().anyMatch(item -> !step.text("outcome." + item.id()).isEmpty())) {
        papers.add(Paper.of(papers.size(), DocumentKind.REINSPECTION_OPINION, order));
      }
    }
    return papers;
  }

  /** The end of a stop that the law ends by a document of its own. */
  private static List<Paper> lifted(@Nullable Order order) {
    OrderKind kind = order == null ? null : order.kind();
    if (kind == OrderKind.CUT_SUPPLY) {
      return on(order, DocumentKind.RESTORE_SUPPLY_NOTICE);
    }
    return kind == OrderKind.SEAL_OR_SEIZE
        ? on(order, DocumentKind.SEAL_OR_SEIZE_DISPOSAL)
        : List.of();
  }

  /** One paper for each party on whom a penalty falls. */
  private List<Paper> penal() {
    Map<Parties.Party, List<Integer>> parties = new LinkedHashMap<>();
    List<Procedure.Proposed> penalties = proposed(now, step);
    for (int i = 0; i < penalties.size(); i++) {
      Parties.Party party = Parties.of(step, penalties.get(i));
      if (Parties.own(party.kind())) {
        parties.computeIfAbsent(party, one -> new ArrayList<>()).add(i);
      }
    }
    List<Paper> papers = new ArrayList<>();
    parties.forEach((party, places) -> papers.add(penal(papers.size(), party, places)));
    return papers;
  }

  private Paper penal(int place, Parties.Party party, List<Integer> penalties) {
    DocumentKind kind = step.kind() == StepKind.NOTICE ? notice() : decision(party.kind());
    return new Paper(place, kind, party.kind(), party.persons(now.file().unit()), null, penalties);
  }

  /** What a notice proposes or a decision imposes, in the order of the decision's penalties. */
  static List<Procedure.Proposed> proposed(Taking now, Step step) {
    return finding(now, step)
        .map(finding -> new Procedure(now, finding).proposed(step))
        .orElse(List.of());
  }

  /** The approval of the transfer that a step is, or follows on. */
  static Optional<Step> transfer(CaseFile file, Step step) {
    return switch (step.kind()) {
      case TRANSFER -> Optional.of(step);
      case HAND_OVER ->
          file.transfers().stream()
              .filter(transfer -> step.text("transfer").equals(transfer.id()))
              .flatMap(
                  transfer ->
                      file.done(StepKind.TRANSFER)
                          .filter(one -> one.text("matter").equals(transfer.about())))
              .reduce((first, later) -> later);
      default -> Optional.empty();
    };
  }

  /** The notice tells of the hearing where the party has a right to it (行政处罚法 63). */
  private DocumentKind notice() {
    return finding(now, step).filter(one -> new Procedure(now, one).heard(step)).isPresent()
        ? DocumentKind.HEARING_RIGHT_NOTICE
        : DocumentKind.PENALTY_NOTICE;
  }

  private static DocumentKind decision(PartyKind party) {
    return party == PartyKind.UNIT
        ? DocumentKind.PENALTY_DECISION_UNIT
        : DocumentKind.PENALTY_DECISION_PERSON;
  }

  private static Optional<InspectedFinding> finding(Taking now, Step step) {
    return now.file().inspection().findings().stream()
        .filter(finding -> step.concerns(finding.number()))
        .findFirst();
  }

  /** To whom notice of a penalty was given; against whom the case was opened, where none was. */
  private List<Paper> told(DocumentKind kind) {
    List<Paper> papers =
        finding(now, step)
            .flatMap(finding -> new Procedure(now, finding).notice())
            .map(notice -> new Paperwork(now, notice).penal())
            .orElse(List.of());
    return papers.isEmpty()
        ? against(kind)
        : papers.stream()
            .map(one -> new Paper(one.place(), kind, one.party(), one.persons(), null, List.of()))
            .toList();
  }

  /**
   * Against whom the article punishes, by the audit of today or, where it punishes nobody any more,
   * by that on which the case was opened; the unit where it punished nobody.
   */
  private List<Paper> against(DocumentKind kind) {
    Optional<InspectedFinding> finding = finding(now, step);
    List<PartyKind> parties = finding.map(one -> punished(now.mandated(one))).orElse(List.of());
    if (parties.isEmpty()) {
      parties = finding.map(this::punishedThen).orElse(List.of());
    }
    if (parties.isEmpty() || parties.contains(PartyKind.UNIT)) {
      return on(null, kind);
    }
    String subject = finding.map(InspectedFinding::subject).orElse("");
    boolean known = Facts.find(now.file().unit().persons(), subject) != null;
    List<Paper> papers = new ArrayList<>();
    for (PartyKind party : parties) {
      List<org.redline.facts.Person> persons =
          new Parties.Party(party, known ? subject : "").persons(now.file().unit());
      papers.add(new Paper(papers.size(), kind, party, persons, null, List.of()));
    }
    return papers;
  }

  private List<PartyKind> punishedThen(InspectedFinding finding) {
    return now.file().last(StepKind.OPEN_CASE, finding.number()).stream()
        .flatMap(opened -> now.before(opened).stream())
        .map(report -> punished(Taking.following(report, finding)))
        .findFirst()
        .orElse(List.of());
  }

  private static List<PartyKind> punished(Stream<MandatedAction> actions) {
    return actions
        .filter(action -> action.action().penalty() != null && !action.possible())
        .map(MandatedAction::party)
        .filter(Parties::own)
        .distinct()
        .sorted()
        .toList();
  }
}
