package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Decision;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.Service;
import org.redline.facts.ServiceWay;
import org.redline.text.Bilingual;
import tools.jackson.databind.node.ObjectNode;

/** Service: everything that runs out runs from it (行政处罚法 61). */
final class Serving implements StepRule {
  private static final Map<StepKind, String> NAMES =
      Map.of(
          StepKind.NO_PENALTY, "不予行政处罚决定",
          StepKind.WITHDRAW, "撤销责令决定",
          StepKind.EXTEND_SEAL, "延长查封扣押期限决定",
          StepKind.LIFT, "查封扣押处理决定、恢复供应通知");

  /** A public notice serves thirty days after it was put up (民事诉讼法 95). */
  private static final int PUBLIC_NOTICE = 30;

  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> open = new ArrayList<>();
    for (Order order : now.file().orders()) {
      if (Withdrawing.isWithdrawn(now.file(), order)) {
        continue;
      }
      add(open, order.service(), order.id(), order.kind() == null ? "" : order.kind().zh());
    }
    for (Decision decision : now.file().decisions()) {
      add(open, decision.service(), decision.id(), "行政处罚决定");
      decided(now.file(), decision)
          .ifPresent(step -> open(now, open, step, decision.id() + "", "行政处罚决定"));
    }
    for (Step notice : now.file().done(StepKind.NOTICE).toList()) {
      open(now, open, notice, "step:" + notice.number(), "行政处罚告知 · " + notice.day());
    }
    for (Step step : now.file().steps()) {
      for (String party : alone(now, step)) {
        String whom = party.isEmpty() ? "" : " · " + Penalised.name(now.file().unit(), party);
        String name = NAMES.get(step.kind()) + " · " + step.effective() + whom;
        open.add(option(document("step:" + step.number(), party), name));
      }
    }
    return open.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("document", open),
            Input.choice("way", ServiceWay.class, way -> way != ServiceWay.NONE),
            Input.text("servicePlace", Input.Need.REQUIRED),
            Input.text("receivedBy", Input.Need.OPTIONAL),
            Input.text("witness", Input.Need.OPTIONAL),
            Input.flag("serviceRecorded"),
            Input.text("confirmation", Input.Need.OPTIONAL));
  }

  /** Whether a decision on a penalty has still to be served on one of its parties (行政处罚法 61). */
  static boolean isDecisionUnserved(Taking now) {
    CaseFile file = now.file();
    boolean party = file.decisions().stream().anyMatch(one -> !unserved(file, one).isEmpty());
    boolean ended =
        file.steps().stream()
            .filter(step -> step.kind() == StepKind.NO_PENALTY || step.kind() == StepKind.WITHDRAW)
            .anyMatch(step -> !alone(now, step).isEmpty());
    return party || ended;
  }

  /** The day on which a decision was served on one of its parties. */
  static Optional<LocalDate> servedOn(CaseFile file, Decision decision, String party) {
    boolean first = decided(file, decision).filter(step -> !isFirst(step, party)).isEmpty();
    Service service = decision.service();
    return first
        ? Optional.ofNullable(service).filter(Serving::served).map(Service::servedOn)
        : service(file, decision.id() + "", party).map(Procedure::day);
  }

  /** The parties on whom a decision has still to be served. */
  static List<String> unserved(CaseFile file, Decision decision) {
    List<String> parties =
        decided(file, decision).map(Penalised::parties).orElse(List.of(Penalised.UNIT));
    return parties.stream().filter(party -> servedOn(file, decision, party).isEmpty()).toList();
  }

  /** The parties on whom a decision that is no fact of its own has still to be served. */
  private static List<String> alone(Taking now, Step step) {
    return NAMES.containsKey(step.kind())
        ? Paperwork.of(now, step).stream()
            .map(Paper::served)
            .filter(
                parties -> parties.stream().allMatch(p -> service(now.file(), step, p).isEmpty()))
            .flatMap(List::stream)
            .toList()
        : List.of();
  }

  /** Every party is served: the unit, and each person on whom a penalty falls. */
  private static void open(
      Taking now, List<Input.Option> open, Step step, String document, String name) {
    for (String party : Penalised.parties(step)) {
      boolean fact = step.kind() == StepKind.DECIDE && isFirst(step, party);
      if (!fact && service(now.file(), document, party).isEmpty()) {
        String whom = party.isEmpty() ? "" : " · " + Penalised.name(now.file().unit(), party);
        open.add(option(document(document, party), name + whom));
      }
    }
  }

  /** The service on the first party of a decision is part of the decision itself. */
  private static boolean isFirst(Step decided, String party) {
    return party.equals(Penalised.parties(decided).get(0));
  }

  /** The step that made a decision. */
  static Optional<Step> decided(CaseFile file, Decision decision) {
    return file.done(StepKind.DECIDE)
        .filter(step -> String.valueOf(decision.id()).equals(step.about()))
        .findFirst();
  }

  /** What is served on a party, as a form names it. */
  static String document(String document, String party) {
    return party.isEmpty() ? document : document + "|" + party;
  }

  /** The service of what a step made on one of its parties. */
  static Optional<Step> service(CaseFile file, Step step, String party) {
    return service(file, "step:" + step.number(), party);
  }

  private static Optional<Step> service(CaseFile file, String document, String party) {
    return file.done(StepKind.SERVE)
        .filter(step -> step.text("document").equals(document(document, party)))
        .findFirst();
  }

  /** The services of a notice on its parties. */
  static List<Step> services(CaseFile file, Step notice) {
    return Penalised.parties(notice).stream()
        .flatMap(party -> service(file, "step:" + notice.number(), party).stream())
        .toList();
  }

  private static void add(
      List<Input.Option> open, @Nullable Service service, @Nullable String id, String name) {
    if (id != null && !served(service)) {
      open.add(option(id, name + " · " + id));
    }
  }

  private static Input.Option option(String value, String label) {
    return new Input.Option(value, new Bilingual(label, label));
  }

  static boolean served(@Nullable Service service) {
    return service != null && service.way() != null && service.way() != ServiceWay.NONE;
  }

  /** What is done about a document on a day before its service was done about nothing. */
  static void requireServed(Taking taking, @Nullable Service service) {
    LocalDate served = service == null ? null : service.servedOn();
    if (served != null && taking.day().isBefore(served)) {
      taking.fields().wrong("day", "step.problem.before-served", served);
    }
  }

  /** The day on which a notice was served on the last of its parties. */
  static Optional<LocalDate> servedOn(CaseFile file, Step notice) {
    List<Step> services = services(file, notice);
    return services.size() < Penalised.parties(notice).size()
        ? Optional.empty()
        : services.stream()
            .map(step -> LocalDate.parse(step.text("servedOn")))
            .max(Comparator.naturalOrder());
  }

  @Override
  public void take(Taking taking) {
    String document = taking.fields().required("document");
    Optional<ServiceWay> way = taking.fields().choice("way", ServiceWay.class);
    taking.fields().required("servicePlace");
    way.ifPresent(chosen -> requireShown(taking.fields(), chosen));
    if (inputs(taking).stream()
        .flatMap(input -> input.options().stream())
        .noneMatch(option -> option.value().equals(document))) {
      taking.fields().wrong("document", "step.problem.choice");
    }
    way.ifPresent(chosen -> serve(taking, document, chosen));
  }

  /** Each way of service is shown by something else; none counts that nothing shows. */
  private static void requireShown(Fields fields, ServiceWay way) {
    switch (way) {
      case DIRECT -> fields.required("receivedBy");
      case LEFT -> requireSeen(fields);
      case ELECTRONIC -> fields.required("confirmation");
      default -> {}
    }
  }

  /**
   * What is left behind is left before the representative of a grassroots organisation or of the
   * party's own, or recorded in pictures (民事诉讼法 89, as far as 行政处罚法 61 refers to it; no text here
   * confirms that article).
   */
  private static void requireSeen(Fields fields) {
    if (fields.text("witness").isEmpty() && !fields.flag("serviceRecorded")) {
      fields.wrong("witness", "step.problem.left");
    }
  }

  private static void serve(Taking taking, String document, ServiceWay way) {
    LocalDate day =
        way == ServiceWay.PUBLIC_NOTICE ? taking.day().plusDays(PUBLIC_NOTICE) : taking.day();
    if (day.isAfter(taking.today())) {
      taking.fields().wrong("way", "step.problem.public-notice", day);
    }
    taking.fields().values().put("servedOn", day.toString());
    ObjectNode service = Facts.node().put("way", way.code()).put("servedOn", day.toString());
    String receiver = taking.fields().text("receivedBy");
    if (!receiver.isEmpty()) {
      service.put("receivedBy", receiver);
    }
    order(taking, document, service, day);
    decision(taking, document, service);
    made(taking, document).ifPresent(step -> notBefore(taking, Procedure.day(step)));
    taking.about(document);
  }

  private static void order(Taking taking, String document, ObjectNode service, LocalDate day) {
    taking
        .file()
        .order(document)
        .ifPresent(
            order -> {
              notBefore(taking, order.issuedOn());
              withinTerm(taking, order, day);
              ObjectNode served = taking.facts().of(order);
              served.set("service", service);
              taking.facts().put("orders", served);
            });
  }

  private static void decision(Taking taking, String document, ObjectNode service) {
    taking
        .file()
        .decision(document)
        .ifPresent(
            decision -> {
              notBefore(taking, decision.decidedOn());
              ObjectNode served = taking.facts().of(decision);
              served.set("service", service);
              taking.facts().put("decisions", served);
            });
  }

  /** The step that made what is served. */
  private static Optional<Step> made(Taking taking, String document) {
    String name = document.replaceFirst("\\|.*", "");
    return taking.file().steps().stream()
        .filter(step -> name.equals("step:" + step.number()) || name.equals(step.about()))
        .findFirst();
  }

  private static void notBefore(Taking taking, @Nullable LocalDate made) {
    if (made != null && taking.day().isBefore(made)) {
      taking.fields().wrong("day", "step.problem.before-made", made);
    }
  }

  /** A term that was over before the order came gave nobody time: it is set anew. */
  private static void withinTerm(Taking taking, Order order, LocalDate served) {
    for (OrderItem item : Items.of(order)) {
      LocalDate due = item.dueOn();
      if (due != null && served.isAfter(due)) {
        taking.fields().wrong("day", "step.problem.term-over", due);
        return;
      }
    }
  }
}
