package org.redline.web.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Order;
import org.redline.facts.OrderKind;
import org.redline.memory.Standing;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Wording;

/**
 * By what a measure is ordered: as the audit mandates it on these findings, or else by the articles
 * of the breach where these are the basis proper, or else by the general basis of the measure.
 */
final class Grounds {
  /**
   * Measures whose basis proper is the article of the breach; 安全生产法 65 is the power on the spot.
   */
  private static final Set<OrderKind> BY_BREACH =
      Set.of(OrderKind.STOP_CONSTRUCTION, OrderKind.STOP_PRODUCTION);

  private final Drawing drawing;
  private final @Nullable OrderKind ordered;

  /** Whether the document only follows on the order, and rests on other articles. */
  private final boolean foreign;

  private Grounds(Drawing drawing) {
    this.drawing = drawing;
    Order order = drawing.order();
    this.ordered = order == null ? null : order.kind();
    this.foreign =
        ordered != null
            && drawing.kind() != DocumentKind.COERCION_APPROVAL
            && drawing.kind() != FileFields.document(ordered);
  }

  /** The places in laws, as documents cite them. */
  static String of(Drawing drawing) {
    List<Basis> bases = new Grounds(drawing).bases();
    return bases.isEmpty()
        ? Catalogue.of(drawing.kind()).basis()
        : Sheets.places(drawing.audited(), bases);
  }

  private List<Basis> bases() {
    if (foreign) {
      return List.of();
    }
    Set<Basis> mandated = new LinkedHashSet<>();
    Set<Basis> breached = new LinkedHashSet<>();
    for (FindingKey key : drawing.findings()) {
      Optional<Finding> found = Sheets.find(drawing, key);
      found.ifPresent(finding -> mandated.addAll(mandated(finding)));
      found.flatMap(Finding::wording).map(Wording::punishedBy).ifPresent(breached::addAll);
    }
    if (!mandated.isEmpty()) {
      return List.copyOf(mandated);
    }
    return ordered == null ? List.of() : general(breached);
  }

  private List<Basis> mandated(Finding finding) {
    return Sheets.report(drawing, finding).actions().stream()
        .filter(action -> action.standing() == Standing.LAW && Sheets.follows(action, finding))
        .filter(this::drawnUp)
        .flatMap(action -> action.basis().stream())
        .toList();
  }

  /** Whether it is the measure of the order; without one, any for which the document is made. */
  private boolean drawnUp(MandatedAction action) {
    return ordered == null
        ? drawing.kind().code().equals(action.action().document())
        : action.action().key().equals(key(ordered));
  }

  private List<Basis> general(Set<Basis> breached) {
    if (ordered != null && BY_BREACH.contains(ordered) && !breached.isEmpty()) {
      return List.copyOf(breached);
    }
    ActionKind kind =
        ordered == null ? null : drawing.audited().rules().actions().get(key(ordered));
    return kind == null ? List.of() : kind.basis();
  }

  private static String key(OrderKind kind) {
    return switch (kind) {
      case REMOVE_HAZARD -> "remove-immediately";
      case RECTIFY_AT_ONCE -> "order-at-once";
      case CUT_SUPPLY -> "cut-power-and-explosives";
      default -> kind.code();
    };
  }
}
