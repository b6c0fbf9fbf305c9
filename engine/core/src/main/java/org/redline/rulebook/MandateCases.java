package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.memory.Finding;
import org.redline.rulebook.MandateCase.Outcome;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.vocabulary.RecordType;

/** Reads the cases of a mandate rule. */
final class MandateCases {
  private static final Set<String> KEYS =
      Set.of("enterprise", "findings", "derived", "actions", "asOf", "expect");
  private static final Set<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Values::codeOf).collect(Collectors.toSet());

  private final Reading reading;
  private final Complaints complaints;
  private final @Nullable Set<String> preconditions;
  private final Set<String> names = new HashSet<>();

  /**
   * @param preconditions English texts of the rule's preconditions; null where they are not known
   */
  MandateCases(Reading reading, @Nullable Set<String> preconditions) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.preconditions = preconditions;
  }

  List<MandateCase> read(Mapping file) {
    List<MandateCase> cases = new ArrayList<>();
    Node node = file.require("cases");
    Mapping groups = node == null ? null : Mapping.of(node, complaints, OUTCOMES);
    if (groups == null || Section.holdsMore(groups, ProvisionCases.MOST, complaints)) {
      return cases;
    }
    for (Outcome outcome : Outcome.values()) {
      Node group = groups.get(Values.codeOf(outcome));
      int before = names.size();
      if (group != null) {
        read(outcome, group, cases);
      }
      if (names.size() == before) {
        complaints.at(file.placeOfKey("cases"), "no-case-for-outcome", Values.codeOf(outcome));
      }
    }
    return cases;
  }

  private void read(Outcome outcome, Node group, List<MandateCase> cases) {
    Mapping named = Mapping.open(group, complaints);
    if (named == null) {
      return;
    }
    for (Entry entry : named.entries()) {
      Section.checkKey(entry, complaints);
      if (!names.add(entry.key())) {
        complaints.at(entry.keyPlace(), "same-case", entry.key());
      }
      Mapping facts = Mapping.of(entry.value(), complaints, KEYS);
      MandateCase read = facts == null ? null : read(outcome, entry, facts);
      if (read != null) {
        cases.add(read);
      }
    }
  }

  private @Nullable MandateCase read(Outcome outcome, Entry entry, Mapping facts) {
    Node stated = facts.get("enterprise");
    Node unit = stated == null ? new MapNode(List.of(), facts.place()) : stated;
    Object enterprise = new CaseFacts(reading).read(reading.vocabulary.root(), unit);
    LocalDate asOf = facts.day("asOf");
    List<Finding> findings = records(facts, "findings", Finding.class);
    List<Derived> derived = records(facts, "derived", Derived.class);
    List<Action> actions = records(facts, "actions", Action.class);
    Map<String, String> expected = preconditions(facts);
    if (!(enterprise instanceof Enterprise read)) {
      return null;
    }
    return new MandateCase(
        outcome,
        entry.key(),
        read,
        findings,
        derived,
        actions,
        asOf == null ? ProvisionCases.AS_OF : asOf,
        expected,
        entry.keyPlace());
  }

  private <T> List<T> records(Mapping facts, String key, Class<T> type) {
    RecordType record = reading.vocabulary.type(type);
    List<T> records = new ArrayList<>();
    List<Node> items = facts.items(key);
    for (int i = 0; i < items.size(); i++) {
      Node item = CaseFacts.withId(record, items.get(i), i + 1);
      Object read = new CaseFacts(reading).read(record, item);
      if (read != null) {
        records.add(type.cast(read));
      }
    }
    return List.copyOf(records);
  }

  private Map<String, String> preconditions(Mapping facts) {
    Node node = facts.get("expect");
    Mapping expect = node == null ? null : Mapping.of(node, complaints, Set.of(ExpectedStates.KEY));
    return expect == null ? Map.of() : ExpectedStates.read(expect, preconditions, complaints);
  }
}
