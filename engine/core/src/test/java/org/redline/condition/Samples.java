package org.redline.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redline.facts.Business;
import org.redline.facts.Certificate;
import org.redline.facts.CertificateState;
import org.redline.facts.Licence;
import org.redline.facts.LicenceKind;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.Person;
import org.redline.facts.PersonRole;
import org.redline.facts.ProjectClass;
import org.redline.facts.Review;
import org.redline.facts.ReviewOutcome;

/** One enterprise and one project, partly known. */
final class Samples {
  static final Object VALID =
      licence("L-1", CertificateState.VALID, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
  static final Object EXPIRED =
      licence("L-2", CertificateState.VALID, LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
  static final Object UNDATED =
      World.record(Licence.class, Map.of("id", "L-3", "kind", LicenceKind.SAFETY_PRODUCTION));

  static final Object ENTERPRISE =
      World.record(
          World.ENTERPRISE,
          Map.of(
              "name", "红线矿业",
              "headcount", 301,
              "crowdedPlace", false,
              "capacityGrowthPercent", new BigDecimal("12.50"),
              "honours", List.of("a", "b"),
              "licences", List.of(VALID, EXPIRED),
              "businesses", List.of(business("100000.50"), business("0.5")),
              "persons", List.of(principal()),
              "orders", List.of(order()),
              "accidents", List.of()));

  static final Object PROJECT =
      World.record(
          World.PROJECT,
          Map.of(
              "id",
              "P-1",
              "hazardClass",
              ProjectClass.METAL_SMELTING,
              "startedOn",
              LocalDate.of(2024, 3, 1),
              "inPark",
              true,
              "designReview",
              World.record(Review.class, Map.of("outcome", ReviewOutcome.APPROVED))));

  private Samples() {}

  static Object licence(String id, CertificateState state, LocalDate from, LocalDate to) {
    return World.record(
        Licence.class,
        Map.of(
            "id", id,
            "kind", LicenceKind.SAFETY_PRODUCTION,
            "state", state,
            "validFrom", from,
            "validTo", to));
  }

  private static Object business(String revenue) {
    return World.record(Business.class, Map.of("priorYearRevenue", new BigDecimal(revenue)));
  }

  private static Object principal() {
    return World.record(
        Person.class,
        Map.of(
            "id", "甲",
            "roles", List.of(PersonRole.PRINCIPAL),
            "certificates",
                List.of(World.record(Certificate.class, Map.of("state", CertificateState.VALID)))));
  }

  private static Object order() {
    Object due = World.record(OrderItem.class, Map.of("dueOn", LocalDate.of(2024, 1, 31)));
    Object open = World.record(OrderItem.class, Map.of("demand", "x"));
    return World.record(Order.class, Map.of("id", "O-1", "items", List.of(due, open)));
  }
}
