package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.Accident;
import org.redline.facts.Answer;
import org.redline.facts.Compliance;
import org.redline.facts.Determination;
import org.redline.facts.Discovery;
import org.redline.facts.Enterprise;
import org.redline.facts.Extension;
import org.redline.facts.ExtensionOutcome;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.Question;
import org.redline.facts.Refusal;
import org.redline.facts.Reinspection;
import org.redline.facts.ReinspectionOutcome;
import org.redline.facts.Service;
import org.redline.facts.ServiceWay;
import org.redline.memory.Stage;
import org.redline.rulebook.Provision;

/**
 * What the enforcement history says of one finding: whether an order on it is overdue or refused.
 *
 * <p>Nothing is overdue without a record of service (行政处罚法 61), a term that is over with its
 * extensions, and a re-inspection that found it not rectified.
 */
final class History {
  private final Enterprise unit;
  private final Provision provision;
  private final @Nullable String subject;
  private final LocalDate asOf;

  History(Enterprise unit, Provision provision, @Nullable String subject, LocalDate asOf) {
    this.unit = unit;
    this.provision = provision;
    this.subject = subject;
    this.asOf = asOf;
  }

  /** The stage that history has certainly reached. */
  Stage stage() {
    if (unit.orders() == null) {
      return Stage.FIRST;
    }
    return refused() == Truth.TRUE
        ? Stage.REFUSED
        : overdue().all() == Truth.TRUE ? Stage.OVERDUE : Stage.FIRST;
  }

  /** Whether some order to rectify this finding within a term is overdue, with its three parts. */
  Overdue overdue() {
    List<Order> orders = unit.orders();
    if (orders == null) {
      return new Overdue(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);
    }
    Overdue best = new Overdue(Truth.FALSE, Truth.FALSE, Truth.FALSE);
    for (Order order : orders) {
      if (maySetTerm(order)) {
        for (OrderItem item : items(order)) {
          Overdue found =
              new Overdue(served(order.service()), termOver(order, item), notRectified(item));
          best = found.rank() > best.rank() ? found : best;
        }
      }
    }
    return best;
  }

  /**
   * Whether an order may have set a term to rectify. Every article with an overdue band asks for
   * 责令限期改正 first; a stop or a seal is a measure of its own with an end of its own (安全生产法 65, 70;
   * 行政强制法 25), and what is to be removed at once has no term.
   */
  private static boolean maySetTerm(Order order) {
    return order.kind() == null || order.kind() == OrderKind.RECTIFY;
  }

  /**
   * The last day of the latest term set for this finding, of those that are over where any is;
   * empty where none is known.
   */
  Optional<LocalDate> lastTerm() {
    List<Order> orders = unit.orders();
    List<LocalDate> terms =
        (orders == null ? List.<Order>of() : orders)
            .stream()
                .filter(History::maySetTerm)
                .flatMap(order -> items(order).stream())
                .flatMap(item -> Optional.ofNullable(lastDay(item)).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    return terms.stream()
        .filter(term -> term.isBefore(asOf))
        .findFirst()
        .or(() -> terms.stream().findFirst());
  }

  /** Whether the party refused: a re-inspection or the compliance with a served order says so. */
  Truth refused() {
    List<Order> orders = unit.orders();
    if (orders == null) {
      return Truth.UNKNOWN;
    }
    Truth refused = Truth.FALSE;
    for (Order order : orders) {
      List<OrderItem> items = items(order);
      if (!items.isEmpty() || concerns(order.hazard()) || concerns(order.id())) {
        Truth order1 = refused(order);
        for (OrderItem item : items) {
          order1 = order1.or(outcome(item, ReinspectionOutcome.REFUSED));
        }
        refused = refused.or(order1.and(served(order.service())));
      }
    }
    return refused;
  }

  /** Whether an officer found serious circumstances (情节严重); unknown where none has decided. */
  Truth serious() {
    return determined(Question.SERIOUS_CIRCUMSTANCES);
  }

  /** Whether an accident is put down to this breach. */
  Truth accident() {
    List<Accident> accidents = unit.accidents();
    if (accidents == null) {
      return Truth.UNKNOWN;
    }
    boolean found =
        accidents.stream()
            .anyMatch(a -> a.breaches() != null && a.breaches().contains(provision.id()));
    return found ? Truth.TRUE : Truth.FALSE;
  }

  /**
   * Whether an authority discovered the breach by {@code last}; an order on it or a penalty for it
   * proves that as well.
   */
  Truth discoveredBy(LocalDate last) {
    Truth found = ordered(last);
    List<Discovery> discoveries = unit.discoveries();
    if (discoveries == null) {
      return found.or(Truth.UNKNOWN);
    }
    for (Discovery discovery : discoveries) {
      boolean same = discovery.subject() == null || concerns(discovery.subject());
      if (same && concernsProvision(discovery.provision())) {
        found = found.or(notAfter(discovery.discoveredOn(), last));
      }
    }
    return found;
  }

  private Truth ordered(LocalDate last) {
    List<Order> orders = unit.orders();
    Truth found = Truth.FALSE;
    for (Order order : orders == null ? List.<Order>of() : orders) {
      Service service = order.service();
      if (!items(order).isEmpty() && served(service) == Truth.TRUE && service != null) {
        found = found.or(notAfter(service.servedOn(), last));
      }
    }
    return found;
  }

  private static Truth notAfter(@Nullable LocalDate day, LocalDate last) {
    return day == null ? Truth.UNKNOWN : day.isAfter(last) ? Truth.FALSE : Truth.TRUE;
  }

  Truth determined(Question question) {
    List<Determination> determinations = unit.determinations();
    if (determinations != null) {
      for (Determination d : determinations) {
        boolean same = d.provision() == null || concernsProvision(d.provision());
        if (d.question() == question && same && (d.subject() == null || concerns(d.subject()))) {
          return d.answer() == null
              ? Truth.UNKNOWN
              : d.answer() == Answer.FOUND ? Truth.TRUE : Truth.FALSE;
        }
      }
    }
    return Truth.UNKNOWN;
  }

  private List<OrderItem> items(Order order) {
    List<OrderItem> found = new ArrayList<>();
    if (order.items() != null) {
      for (OrderItem item : order.items()) {
        boolean same = item.subject() == null || concerns(item.subject());
        if (same && concernsProvision(item.provision())) {
          found.add(item);
        }
      }
    }
    return found;
  }

  private boolean concernsProvision(@Nullable String id) {
    return id != null && (id.equals(provision.id()) || provision.formerly().contains(id));
  }

  private boolean concerns(@Nullable String id) {
    return id != null && id.equals(subject);
  }

  private Truth served(@Nullable Service service) {
    if (service == null || service.way() == null) {
      return Truth.UNKNOWN;
    } else if (service.way() == ServiceWay.NONE) {
      return Truth.FALSE;
    }
    LocalDate day = service.servedOn();
    return day == null ? Truth.UNKNOWN : day.isAfter(asOf) ? Truth.FALSE : Truth.TRUE;
  }

  private Truth termOver(Order order, OrderItem item) {
    LocalDate due = item.dueOn();
    if (due == null || order.kind() == null) {
      return Truth.UNKNOWN;
    } else if (!due.isBefore(asOf)) {
      return Truth.FALSE;
    } else if (item.extensions() == null) {
      return Truth.UNKNOWN;
    }
    Truth over = Truth.TRUE;
    for (Extension extension : item.extensions()) {
      over = over.and(over(extension));
    }
    return over;
  }

  private Truth over(Extension extension) {
    if (extension.outcome() == null) {
      return Truth.UNKNOWN;
    } else if (extension.outcome() != ExtensionOutcome.GRANTED) {
      return Truth.TRUE;
    }
    LocalDate until = extension.until();
    return until == null ? Truth.UNKNOWN : until.isBefore(asOf) ? Truth.TRUE : Truth.FALSE;
  }

  /** A re-inspection before the term was over proves nothing yet. */
  private Truth notRectified(OrderItem item) {
    LocalDate due = lastDay(item);
    return outcome(item, ReinspectionOutcome.NOT_RECTIFIED, due)
        .or(outcome(item, ReinspectionOutcome.REFUSED, due));
  }

  /** The last day of the term with the extensions granted; null when unknown. */
  private static @Nullable LocalDate lastDay(OrderItem item) {
    LocalDate last = item.dueOn();
    if (last != null && item.extensions() != null) {
      for (Extension extension : item.extensions()) {
        LocalDate until = extension.until();
        boolean granted = extension.outcome() == ExtensionOutcome.GRANTED;
        if (granted && until != null && until.isAfter(last)) {
          last = until;
        }
      }
    }
    return last;
  }

  private Truth outcome(OrderItem item, ReinspectionOutcome outcome) {
    return outcome(item, outcome, null);
  }

  /**
   * Whether the last re-inspection up to {@code asOf} had this outcome.
   *
   * @param after only those after this day; null = all
   */
  private Truth outcome(OrderItem item, ReinspectionOutcome outcome, @Nullable LocalDate after) {
    List<Reinspection> held = item.reinspections();
    if (held == null) {
      return Truth.UNKNOWN;
    }
    Reinspection last =
        held.stream()
            .filter(r -> r.heldOn() != null && !r.heldOn().isAfter(asOf))
            .filter(r -> after == null || after.isBefore(r.heldOn()))
            .max(Comparator.comparing(r -> java.util.Objects.requireNonNull(r.heldOn())))
            .orElse(null);
    if (last == null) {
      return held.stream().anyMatch(r -> r.heldOn() == null) ? Truth.UNKNOWN : Truth.FALSE;
    }
    return last.outcome() == null
        ? Truth.UNKNOWN
        : last.outcome() == outcome ? Truth.TRUE : Truth.FALSE;
  }

  /** A refusal has happened, whatever was obeyed later. */
  private Truth refused(Order order) {
    List<Refusal> refusals = order.refusals();
    if (refusals != null
        && refusals.stream().anyMatch(r -> notAfter(r.refusedOn(), asOf) == Truth.TRUE)) {
      return Truth.TRUE;
    }
    return order.compliance() == null
        ? Truth.UNKNOWN
        : order.compliance() == Compliance.REFUSED ? Truth.TRUE : Truth.FALSE;
  }

  /**
   * Whether an order is overdue.
   *
   * @param served the order was served
   * @param termOver its term, with extensions, is over
   * @param notRectified the last re-inspection found it not rectified
   */
  record Overdue(Truth served, Truth termOver, Truth notRectified) {
    Truth all() {
      return served.and(termOver).and(notRectified);
    }

    private int rank() {
      return all() == Truth.TRUE ? 2 : all() == Truth.UNKNOWN ? 1 : 0;
    }
  }
}
