package org.redline.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Grade;
import org.redline.facts.Proof;
import org.redline.facts.ProofSource;
import org.redline.source.Node;
import org.redline.source.Node.MapNode;
import org.redline.vocabulary.DayOrder;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** What must hold between the fields of one record. */
final class Consistency {
  /** Officers who must see a thing on site (行政处罚法 42). */
  private static final int OFFICERS = 2;

  private Consistency() {}

  static void check(Object fact, MapNode node, Complaints complaints) {
    if (fact instanceof Proof proof) {
      check(proof, node, complaints);
    }
  }

  /** Days that a record has in the wrong order. */
  static void checkDays(
      RecordType type, Object fact, Map<String, Node> given, Complaints complaints) {
    for (DayOrder order : type.dayOrders()) {
      Field field = order.later();
      Field earlier = order.earlier();
      Node node = given.get(field.name());
      if (node != null
          && field.get(fact) instanceof LocalDate day
          && earlier.get(fact) instanceof LocalDate first
          && day.isBefore(first)) {
        complaints.about(
            field, node.place(), "fact.order", day, Labels.zh(earlier), Labels.en(earlier), first);
      }
    }
  }

  private static void check(Proof proof, MapNode node, Complaints complaints) {
    if (proof.grade() == Grade.VERIFIED) {
      if (proof.source() == null || proof.source() == ProofSource.DECLARATION) {
        complaints.add(node.place(), "proof.source");
      }
      if (proof.verifiedOn() == null) {
        complaints.add(node.place(), "proof.day");
      }
    }
    if (proof.source() == ProofSource.SITE && names(proof.verifiedBy()) < OFFICERS) {
      complaints.add(node.place(), "proof.officers");
    }
  }

  private static long names(@Nullable List<String> verifiedBy) {
    return verifiedBy == null ? 0 : verifiedBy.stream().map(String::strip).distinct().count();
  }
}
