package org.redline.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redline.source.Place;

/** Holds every id to one rule, for ever: an earlier id is never used again for something else. */
final class Ids {
  private final Complaints complaints;
  private final Map<String, Place> taken = new HashMap<>();

  Ids(Complaints complaints) {
    this.complaints = complaints;
  }

  void check(List<Provision> provisions, List<MandateRule> mandates) {
    provisions.forEach(provision -> take(provision.id(), provision.place()));
    mandates.forEach(rule -> take(rule.id(), rule.place()));
    for (Provision provision : provisions) {
      provision.formerly().forEach(id -> take(id, provision.place()));
    }
  }

  private void take(String id, Place place) {
    Place first = taken.putIfAbsent(id, place);
    if (first != null) {
      complaints.at(place, "same-id", id, first.file());
    }
  }
}
