package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Decision;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.Penalty;
import org.redline.web.documents.DocumentKind;
import org.redline.web.documents.Drawing;
import org.redline.web.documents.FindingKey;
import org.redline.web.documents.Officer;
import org.redline.web.documents.Origin;
import org.redline.web.documents.StoredDocument;
import org.redline.web.inspection.Reports;

/** What the document of a step is drawn from. */
final class PaperDrawing {
  /** Steps that make what is served. */
  private static final Set<StepKind> MAKES =
      Set.of(
          StepKind.ORDER,
          StepKind.CUT_SUPPLY,
          StepKind.NOTICE,
          StepKind.DECIDE,
          StepKind.NO_PENALTY,
          StepKind.WITHDRAW,
          StepKind.EXTEND_SEAL,
          StepKind.LIFT);

  private final Taking now;
  private final Step step;
  private final Paper paper;
  private final List<StoredDocument> drawn;

  private PaperDrawing(Taking now, Step step, Paper paper, List<StoredDocument> drawn) {
    this.now = now;
    this.step = step;
    this.paper = paper;
    this.drawn = drawn.stream().filter(one -> one.state() != StoredDocument.State.VOID).toList();
  }

  /**
   * The drawing of a document of a step.
   *
   * @param person id of the person that was chosen; empty for none
   * @param drawn what was drawn from the steps of the file before
   */
  static Drawing of(
      Taking now,
      Step step,
      Paper paper,
      String person,
      List<StoredDocument> drawn,
      Reports.Audited audited) {
    PaperDrawing from = new PaperDrawing(now, step, paper, drawn);
    return from.drawing(person, audited);
  }

  private Drawing drawing(String person, Reports.Audited audited) {
    Drawing drawing =
        Drawing.of(paper.kind(), audited, step.effective())
            .by(step.officers().toArray(new Officer[0]))
            .about(findings())
            .from(origin())
            .naming(named());
    String against = step.kind() == StepKind.SERVE ? receiver() : paper.person(person);
    if (against != null) {
      drawing = drawing.against(against);
    }
    if (paper.order() != null) {
      drawing = drawing.on(paper.order());
    }
    Optional<Decision> decision = decision();
    if (decision.isPresent()) {
      drawing = drawing.on(decision.get());
    }
    for (Map.Entry<String, String> field : PaperFields.of(now, step, paper, drawn).entrySet()) {
      drawing = drawing.with(field.getKey(), field.getValue());
    }
    return drawing;
  }

  private Origin origin() {
    String hazard = step.kind() == StepKind.LIST ? step.text("hazard") : "";
    return new Origin(
        now.file().id(),
        step.number(),
        paper.place() == 0 ? step.text("number") : "",
        paper.party(),
        hazard.isEmpty() ? null : hazard,
        refused().map(Order::id).orElse(null),
        penalties(),
        suspendedUntil());
  }

  private @Nullable LocalDate suspendedUntil() {
    return step.kind() == StepKind.DECIDE
        ? decision().flatMap(decided -> Accepting.until(now.file(), decided)).orElse(null)
        : null;
  }

  /** The stop for whose refusal supply is cut. */
  private Optional<Order> refused() {
    return step.kind() == StepKind.CUT_SUPPLY
        ? now.file().order(step.text("stop"))
        : Optional.empty();
  }

  /** A decision is drawn up by its step, and named by its service. */
  private Optional<Decision> decision() {
    return Optional.ofNullable(step.about())
        .map(PaperDrawing::document)
        .flatMap(now.file()::decision)
        .filter(decision -> step.kind() == StepKind.DECIDE || step.kind() == StepKind.SERVE);
  }

  private List<String> penalties() {
    List<Penalty> all =
        step.kind() == StepKind.DECIDE
            ? decision().map(Decision::penalties).orElse(List.of())
            : List.of();
    return paper.penalties().stream()
        .filter(place -> place < all.size())
        .map(place -> String.valueOf(all.get(place).id()))
        .toList();
  }

  /** The confirmed findings that a step is about; of an inspection, all. */
  private List<FindingKey> findings() {
    Set<String> items = new LinkedHashSet<>();
    Stream.of(Optional.ofNullable(paper.order()), refused(), handed())
        .flatMap(Optional::stream)
        .flatMap(order -> Items.of(order).stream())
        .forEach(item -> items.add(key(item)));
    List<InspectedFinding> confirmed = now.file().inspection().confirmed();
    List<InspectedFinding> about =
        confirmed.stream().filter(finding -> isAbout(finding, items)).toList();
    boolean all = step.kind() == StepKind.INSPECT || (about.isEmpty() && !matter().isEmpty());
    return (all ? confirmed : about)
        .stream().map(finding -> new FindingKey(finding.provision(), finding.subject())).toList();
  }

  private boolean isAbout(InspectedFinding finding, Set<String> items) {
    return step.concerns(finding.number())
        || items.contains(finding.provision() + "|" + finding.subject())
        || matter().equals(String.valueOf(finding.subject()));
  }

  private static String key(OrderItem item) {
    return item.provision() + "|" + item.subject();
  }

  /** What a transfer is about: an order, or the subject of findings. */
  private String matter() {
    return Paperwork.transfer(now.file(), step).map(one -> one.text("matter")).orElse("");
  }

  private Optional<Order> handed() {
    return now.file().order(matter());
  }

  /**
   * Documents that this one serves or names: those that were drawn from the step that it is about.
   */
  private List<Long> named() {
    return switch (step.kind()) {
      case SERVE -> served();
      case ORDER ->
          paper.kind() == DocumentKind.SEAL_OR_SEIZE_LIST ? decided(Optional.of(step)) : List.of();
      case EXTEND_SEAL, LIFT -> decided(source(Objects.requireNonNullElse(step.about(), "")));
      default -> List.of();
    };
  }

  /** The order that a step made, without the list that goes with it. */
  private List<Long> decided(Optional<Step> source) {
    return ids(
        source, null, Set.of(DocumentKind.COERCION_APPROVAL, DocumentKind.SEAL_OR_SEIZE_LIST));
  }

  private List<Long> served() {
    String document = step.text("document");
    Optional<Step> source = source(document(document));
    Set<DocumentKind> kept = Set.of(DocumentKind.COERCION_APPROVAL);
    List<Long> all = ids(source, null, kept);
    List<Long> own = ids(source, party(document, source), kept);
    return own.isEmpty() ? all : own;
  }

  /** The person who is served; null for the unit. */
  private @Nullable String receiver() {
    String document = step.text("document");
    String party = party(document, source(document(document)));
    return party.isEmpty() ? null : party;
  }

  /** The party that is served: the one that is named, or else the first of the step. */
  private String party(String document, Optional<Step> source) {
    int bar = document.indexOf('|');
    return bar >= 0
        ? document.substring(bar + 1)
        : source.stream()
            .flatMap(one -> Paperwork.proposed(now, one).stream().map(p -> Parties.of(one, p)))
            .map(Parties.Party::person)
            .sorted()
            .findFirst()
            .orElse("");
  }

  /** What was drawn from a step, but for some kinds. */
  private List<Long> ids(Optional<Step> source, @Nullable String party, Set<DocumentKind> without) {
    return drawn.stream()
        .filter(one -> !without.contains(one.kindOf()))
        .filter(one -> source.filter(from -> isOf(one, from)).isPresent())
        .filter(one -> party == null || party.equals(Objects.requireNonNullElse(one.person(), "")))
        .map(StoredDocument::id)
        .toList();
  }

  private static boolean isOf(StoredDocument document, Step step) {
    return Integer.valueOf(step.number()).equals(document.caseStep());
  }

  private static String document(String served) {
    return served.replaceFirst("\\|.*", "");
  }

  /**
   * The step that made what is served: a notice by its number, an order or a decision by its id.
   */
  private Optional<Step> source(String id) {
    return now.file().steps().stream()
        .filter(one -> MAKES.contains(one.kind()))
        .filter(one -> id.equals("step:" + one.number()) || id.equals(one.about()))
        .findFirst();
  }
}
