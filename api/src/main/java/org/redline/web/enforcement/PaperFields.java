package org.redline.web.enforcement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.MandatedAction;
import org.redline.audit.Money;
import org.redline.facts.Hazard;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.ServiceWay;
import org.redline.report.Phrases;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Citations;
import org.redline.text.Language;
import org.redline.web.documents.DocumentKind;
import org.redline.web.documents.StoredDocument;

/** What the steps of a file recorded, by the names of the fields of documents. */
final class PaperFields {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  private final Taking now;
  private final Step step;
  private final Paper paper;
  private final List<StoredDocument> drawn;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private PaperFields(Taking now, Step step, Paper paper, List<StoredDocument> drawn) {
    this.now = now;
    this.step = step;
    this.paper = paper;
    this.drawn = drawn;
  }

  /** The fields of the document of a step; what nobody recorded is left out. */
  static Map<String, String> of(Taking now, Step step, Paper paper, List<StoredDocument> drawn) {
    PaperFields filled = new PaperFields(now, step, paper, drawn);
    filled.fill();
    filled.fields.values().removeIf(String::isBlank);
    filled.fields.keySet().retainAll(paper.kind().fields());
    return filled.fields;
  }

  private void fill() {
    switch (step.kind()) {
      case INSPECT -> inspected();
      case ORDER -> ordered();
      case SERVE -> served();
      case REINSPECT -> put("reviewOpinion", step.text("opinion"));
      case LIST -> listed();
      case EXTEND_SEAL -> extended();
      case CUT_SUPPLY -> cut();
      case LIFT -> lifted();
      case OPEN_CASE -> opened();
      case NOTICE, DECIDE, NO_PENALTY -> punished();
      case WITHDRAW -> withdrawn();
      case CLOSURE -> closure();
      case REFER -> referred();
      case TRANSFER, HAND_OVER -> transferred();
      default -> {}
    }
  }

  private void put(String name, String text) {
    fields.put(name, text);
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.format(DAY);
  }

  private static String day(String text) {
    return text.isEmpty() ? "" : day(LocalDate.parse(text));
  }

  /** The day of the inspection; its hours are filled in by hand. */
  private void inspected() {
    put("inspectionPlace", step.text("place"));
    put("inspectionBegin", day(step.day()) + "　　时　　分");
    put("inspectionEnd", day(step.day()) + "　　时　　分");
    put("inspectionResult", notes(now.file().inspection().findings()));
  }

  /** What officers noted of findings. */
  private static String notes(List<InspectedFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.note() != null && !finding.note().isBlank())
        .map(finding -> finding.title().zh() + "：" + finding.note())
        .collect(Collectors.joining("\n"));
  }

  private void ordered() {
    put("inspectionDay", day(now.file().inspection().heldOn()));
    put("goods", step.text("goods"));
    put("termFrom", day(step.effective()));
    put("termTo", day(last(items())));
    put("urgency", step.text("urgent").isEmpty() ? "无" : "情况紧急，当场实施，二十四小时内报告并补办批准手续");
    if (paper.kind() == DocumentKind.COERCION_APPROVAL) {
      put("measures", demands(items()));
    }
  }

  private List<OrderItem> items() {
    Order order = paper.order();
    return order == null ? List.of() : Items.of(order);
  }

  private static String demands(List<OrderItem> items) {
    return items.stream()
        .map(OrderItem::demand)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable LocalDate last(List<OrderItem> items) {
    return items.stream()
        .map(OrderItem::dueOn)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private void served() {
    String way = step.text("way");
    Stream.of(ServiceWay.values())
        .filter(one -> one.code().equals(way))
        .forEach(one -> put("serviceWay", one.zh()));
    put("servicePlace", step.text("servicePlace"));
    put("caseName", caseName());
    put(
        "remarks",
        Stream.of(
                told("签收人：", step.text("receivedBy")),
                told("见证人：", step.text("witness")),
                step.text("serviceRecorded").isEmpty() ? "" : "已采用拍照、录像等方式记录送达过程",
                told("当事人签订的确认书：", step.text("confirmation")),
                told("送达日期：", day(step.text("servedOn"))))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("；")));
  }

  private static String told(String what, String text) {
    return text.isEmpty() ? "" : what + text;
  }

  /** The matter of the last case that was opened; that of the file where none was. */
  private String cause() {
    return lastCause().orElse(now.file().firm().name() + "安全生产检查");
  }

  private Optional<String> lastCause() {
    return now.file()
        .done(StepKind.OPEN_CASE)
        .reduce((first, later) -> later)
        .map(opened -> opened.text("cause"));
  }

  /** What the case is called: who did what. */
  private String caseName() {
    return lastCause().map(this::named).orElseGet(this::cause);
  }

  private String named(String cause) {
    return now.file().firm().name() + cause + (cause.endsWith("案") ? "" : "案");
  }

  private void listed() {
    put("hazardTerm", day(step.text("until")));
    put("supervisor", step.text("supervisor"));
    Hazard hazard = Facts.hazard(now.file().unit(), step.text("hazard"));
    String ordered =
        now.file().orders().stream()
            .filter(order -> hazard != null && Objects.equals(order.hazard(), hazard.id()))
            .map(order -> demands(Items.of(order)))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    put("hazardDemand", ordered.isEmpty() ? "采取技术、管理措施，消除上述重大事故隐患" : ordered);
  }

  private void extended() {
    put("reasons", step.text("reason"));
    LocalDate ended = last(items());
    put("termFrom", ended == null ? "" : day(ended.plusDays(1)));
    put("termTo", ended == null ? "" : day(ended.plusDays(Ordering.SEALED)));
  }

  private void cut() {
    put("supplier", step.text("supplier"));
    put("cutFrom", day(step.effective()));
    put("measures", OrderKind.CUT_SUPPLY.zh());
    String stop = step.text("stop");
    put(
        "danger",
        Stream.concat(
                now.file().done(StepKind.OBEY).map(obeyed -> about(obeyed, "stop", stop, "note")),
                Stream.of("imminent-danger", "real-danger").map(one -> determined(one, stop)))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("；")));
    put("urgency", determined("told-a-day-ahead", stop).isEmpty() ? "" : "无");
    String emergency = determined("safety-emergency", stop);
    put("urgency", emergency.isEmpty() ? fields.getOrDefault("urgency", "") : emergency);
  }

  private static String about(Step step, String field, String id, String text) {
    return step.text(field).equals(id) ? step.text(text) : "";
  }

  /** Why officers found what they were asked. */
  private String determined(String question, String subject) {
    return now.file()
        .done(StepKind.DETERMINE)
        .filter(one -> one.text("question").equals(question))
        .filter(one -> one.text("subject").equals(subject) && one.text("answer").equals("found"))
        .map(one -> one.text("reason"))
        .reduce("", (first, later) -> later);
  }

  private void lifted() {
    put("reasons", step.text("opinion"));
    put("restoreFrom", day(step.effective()));
    Stream.of(Disposal.values())
        .filter(one -> one.code().equals(step.text(Lifting.DISPOSAL)))
        .forEach(
            one -> {
              put("measures", one.zh());
              put("grounds", one.grounds());
            });
    Order order = paper.order();
    now.file()
        .done(StepKind.CUT_SUPPLY)
        .filter(cut -> order != null && Objects.equals(cut.about(), order.id()))
        .forEach(cut -> put("supplier", cut.text("supplier")));
  }

  private void opened() {
    put("cause", step.text("cause"));
    put("caseName", named(step.text("cause")));
    put("caseSource", "现场检查（" + day(now.file().inspection().heldOn()) + "）");
    put("facts", notes(concerned()));
  }

  private List<InspectedFinding> concerned() {
    return now.file().inspection().findings().stream()
        .filter(finding -> step.concerns(finding.number()))
        .toList();
  }

  private void punished() {
    put("facts", notes(concerned()));
    put("proof", proof());
    put("discretion", step.text("reason"));
    put("leniency", step.text("reason"));
    put("reasons", clause(step.text("reason")));
    String heard = Heard.of(now, step, concerned());
    boolean silent = heard.isEmpty() && SparingPenalty.notEstablished(step);
    put("defenceHeard", silent ? "当事人没有提出陈述、申辩。" : heard);
    if (step.kind() == StepKind.NOTICE) {
      put("penalty", proposed());
    }
  }

  private void withdrawn() {
    put("measures", step.text(Withdrawing.WITHDRAWN));
    put("reasons", clause(step.text("reason")));
  }

  /** What goes on within a sentence. */
  private static String clause(String text) {
    return text.replaceFirst("[。．.；;，,\\s]+$", "");
  }

  /** The record of the inspection, if it was drawn up. */
  private String proof() {
    return drawn.stream()
        .filter(one -> one.kindOf() == DocumentKind.INSPECTION_RECORD)
        .filter(one -> one.state() != StoredDocument.State.VOID)
        .map(one -> "现场检查记录（" + one.number() + "）")
        .collect(Collectors.joining("、"));
  }

  private String proposed() {
    List<Procedure.Proposed> all = Paperwork.proposed(now, step);
    Phrases phrases = Phrases.of(now.report(), now.rules(), Language.ZH);
    return paper.penalties().stream()
        .map(all::get)
        .map(
            one ->
                one.amount() == null
                    ? one.kind().zh()
                    : one.kind().zh()
                        + phrases.sum(new Money(one.amount(), one.amount(), List.of())))
        .collect(Collectors.joining("、"));
  }

  private void closure() {
    put("requested", step.text("government"));
    put("closureFacts", step.text("reason"));
    put("closureGround", places("request-closure"));
    put("enclosures", papers());
    now.file()
        .done(StepKind.DISCUSS)
        .filter(discussed -> discussed.text("findings").equals(Discussing.CLOSURE))
        .forEach(
            discussed ->
                put(
                    "discussion",
                    day(discussed.day())
                        + "，参加人："
                        + discussed.text("members")
                        + "，意见："
                        + discussed.text("opinion")));
  }

  /** The papers of the file, in the order of their steps. */
  private String papers() {
    return drawn.stream()
        .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.caseStep(), 0)))
        .map(one -> one.kindOf().title().zh() + "（" + one.number() + "）")
        .collect(Collectors.joining("\n"));
  }

  /** The places by which the audit mandates an action, or else those of its kind. */
  private String places(String action) {
    List<Basis> mandated =
        now.report().actions().stream()
            .filter(one -> one.action().key().equals(action))
            .map(MandatedAction::basis)
            .findFirst()
            .orElse(List.of());
    ActionKind kind = now.rules().actions().get(action);
    List<Basis> bases = mandated.isEmpty() && kind != null ? kind.basis() : mandated;
    return new Citations(now.rules().laws(), Language.ZH, basis -> "").of(bases);
  }

  private void referred() {
    put("receivingAuthority", step.text("receivedBy"));
    put("enclosures", proof());
  }

  private void transferred() {
    Step approved =
        step.kind() == StepKind.TRANSFER ? step : Paperwork.transfer(now.file(), step).orElse(step);
    put("cause", cause());
    put("suspicion", approved.text("suspicion"));
    put("transferReasons", approved.text("reason"));
    put("caseFacts", approved.text("reason"));
    String received = step.text("receivedBy");
    put("receivingAuthority", received.isEmpty() ? "同级公安机关" : received);
    put("enclosures", "涉嫌犯罪案件情况的调查报告\n涉案物品清单\n有关检验报告或者鉴定结论\n其他有关涉嫌犯罪的材料");
  }
}
