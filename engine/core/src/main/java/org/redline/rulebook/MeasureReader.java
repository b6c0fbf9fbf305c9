package org.redline.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Scope;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;

/** Reads what an article orders or allows, by stage. */
final class MeasureReader {
  private static final Set<String> OPTIONS =
      Set.of("party", "may", "when", "basis", "authority", "deadline", "preconditions");
  private static final Set<String> MONEY_OPTIONS =
      Set.of("may", "when", "basis", "authority", "deadline", "preconditions");
  private static final Set<String> PARTIES =
      Arrays.stream(PartyKind.values()).map(PartyKind::code).collect(Collectors.toSet());

  private final Reading reading;
  private final Complaints complaints;
  private final Scope scope;
  private final AmountReader amounts;
  private final Preconditions preconditions;

  MeasureReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.scope = scope;
    this.amounts = new AmountReader(reading);
    this.preconditions = new Preconditions(reading, scope);
  }

  Map<Stage, List<Measure>> read(Node node) {
    Map<Stage, List<Measure>> measures = new EnumMap<>(Stage.class);
    Mapping stages = Mapping.of(node, complaints, stages());
    if (stages == null) {
      return measures;
    }
    for (Entry entry : stages.entries()) {
      if (stages().contains(entry.key())) {
        Stage stage = Stage.valueOf(entry.key().toUpperCase(Locale.ROOT));
        measures.put(stage, list(stages.items(entry.key())));
      }
    }
    return measures;
  }

  private static Set<String> stages() {
    return Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.toSet());
  }

  private List<Measure> list(List<Node> items) {
    List<Measure> measures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : items) {
      for (Measure measure : measure(item)) {
        boolean always = measure.when() == null && measure.amount() == null;
        if (always && !seen.add(measure.action().key() + " " + measure.party().code())) {
          complaints.at(item.place(), "same-measure", measure.action().key());
        }
        measures.add(measure);
      }
    }
    return List.copyOf(measures);
  }

  private List<Measure> measure(Node item) {
    if (item instanceof ScalarNode) {
      return plain(item);
    } else if (item instanceof MapNode map && map.entries().size() == 1) {
      return withOptions(map.entries().get(0));
    }
    complaints.at(item.place(), "want-measure");
    return List.of();
  }

  private List<Measure> plain(Node item) {
    ActionKind action = reading.actions.find(item);
    if (action == null) {
      return List.of();
    } else if (Money.isFine(action)) {
      complaints.at(item.place(), "fine-without-amount", action.key());
    }
    return List.of(
        new Measure(action, PartyKind.UNIT, false, null, null, List.of(), null, null, List.of()));
  }

  private List<Measure> withOptions(Entry entry) {
    ActionKind action = reading.actions.find(entry.key(), entry.keyPlace());
    if (action == null) {
      return List.of();
    } else if (Money.isFine(action)) {
      return fine(action, entry.value());
    }
    if (entry.value() instanceof MapNode map) {
      map.entries().stream()
          .filter(option -> PARTIES.contains(option.key()))
          .forEach(o -> complaints.at(o.keyPlace(), "amount-of-no-fine", action.key()));
    }
    Mapping options = Mapping.of(entry.value(), complaints, OPTIONS);
    return options == null ? List.of() : List.of(of(action, party(options), null, options));
  }

  private PartyKind party(Mapping options) {
    PartyKind party = options.code("party", PartyKind.class);
    return party == null ? PartyKind.UNIT : party;
  }

  private List<Measure> fine(ActionKind action, Node node) {
    Set<String> keys = new HashSet<>(MONEY_OPTIONS);
    keys.addAll(PARTIES);
    Mapping options = Mapping.of(node, complaints, keys);
    List<Measure> measures = new ArrayList<>();
    if (options == null) {
      return measures;
    }
    for (PartyKind party : PartyKind.values()) {
      Node amount = options.get(party.code());
      if (amount != null) {
        measures.add(
            of(action, party, amounts.read(amount, Parties.scope(scope, party, reading)), options));
      }
    }
    if (measures.isEmpty()) {
      complaints.at(node.place(), "fine-without-amount", action.key());
    }
    return measures;
  }

  private Measure of(ActionKind action, PartyKind party, @Nullable Amount amount, Mapping options) {
    Node when = options.get("when");
    Scope seen = Parties.scope(scope, party, reading);
    @Nullable Condition condition = when == null ? null : reading.formulas.condition(when, seen);
    return new Measure(
        action,
        party,
        options.flag("may"),
        condition,
        amount,
        reading.bases(options, "basis"),
        reading.authority(options),
        new Deadlines(reading, scope).at(options, "deadline"),
        preconditions.at(options));
  }
}
