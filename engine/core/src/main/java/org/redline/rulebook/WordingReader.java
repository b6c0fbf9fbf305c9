package org.redline.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Scope;
import org.redline.memory.Stage;
import org.redline.source.Node;

/** Reads the wordings of a provision, each with what it inherits. */
final class WordingReader {
  private static final int MOST = 30;

  private final Reading reading;
  private final Complaints complaints;
  private final Scope scope;
  private final Body inherited;

  WordingReader(Reading reading, Scope scope, Body inherited) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.scope = scope;
    this.inherited = inherited;
  }

  List<Wording> read(Mapping file) {
    List<Wording> wordings = new ArrayList<>();
    List<Node> items = file.requireItems("wordings");
    if (items.size() > MOST || (items.isEmpty() && file.has("wordings"))) {
      complaints.at(file.placeOf("wordings"), "some-wordings", MOST);
      return wordings;
    }
    for (Node item : items) {
      Mapping mapping = Mapping.of(item, complaints, keys());
      Wording wording = mapping == null ? null : wording(mapping);
      if (mapping != null && wording != null) {
        ordered(wordings, wording, mapping);
        check(wording, mapping);
        wordings.add(wording);
      }
    }
    return wordings;
  }

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(Body.KEYS);
    keys.addAll(Set.of("inForce", "breaks", "punishedBy", "unverified"));
    return keys;
  }

  private @Nullable Wording wording(Mapping mapping) {
    Interval inForce = reading.interval(mapping, "inForce");
    List<Node> breaks = mapping.requireItems("breaks");
    if (breaks.isEmpty() && mapping.has("breaks")) {
      complaints.at(mapping.placeOf("breaks"), "no-basis");
    }
    Body body = Body.read(reading, mapping, scope).inherit(inherited);
    Condition applies = stated(body.applies(), "applies", mapping);
    Condition breach = stated(body.breach(), "breach", mapping);
    List<Basis> broken = reading.bases(mapping, "breaks");
    List<Basis> punishing = reading.bases(mapping, "punishedBy");
    boolean unverified = mapping.flag("unverified");
    if (inForce == null) {
      return null;
    }
    List<Ending> ends = body.ends();
    Map<Stage, List<Measure>> measures = body.measures();
    return new Wording(
        inForce,
        broken,
        punishing,
        applies,
        breach,
        ends == null ? List.of() : ends,
        measures == null ? Map.of() : measures,
        unverified);
  }

  private Condition stated(@Nullable Condition condition, String key, Mapping mapping) {
    if (condition == null) {
      complaints.at(mapping.place(), "missing-part", key);
    }
    return condition == null ? reading.formulas.always(scope) : condition;
  }

  private void ordered(List<Wording> before, Wording wording, Mapping mapping) {
    for (Wording other : before) {
      if (other.inForce().overlaps(wording.inForce())) {
        complaints.at(
            mapping.placeOf("inForce"),
            "overlap",
            wording.inForce().shown(),
            other.inForce().shown());
      } else if (wording.inForce().from().isBefore(other.inForce().from())) {
        complaints.at(mapping.placeOf("inForce"), "not-ascending", wording.inForce().from());
      }
    }
  }

  private void check(Wording wording, Mapping mapping) {
    Interval days = wording.inForce();
    reading.inForce(wording.breaks(), days);
    reading.inForce(wording.punishedBy(), days);
    wording
        .measures()
        .values()
        .forEach(list -> list.forEach(m -> reading.inForce(m.basis(), days)));
    Parameters.covered(reading, Trees.of(wording), days, mapping.place());
  }
}
