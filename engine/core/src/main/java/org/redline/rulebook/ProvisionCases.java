package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.condition.Frame;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.memory.Verdict;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.vocabulary.RecordType;

/** Reads the cases of a provision. */
final class ProvisionCases {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  static final int MOST = 200;

  private final Reading reading;
  private final Complaints complaints;
  private final RecordType examines;
  private final List<RecordType> chain;
  private final Set<String> names = new HashSet<>();
  private final List<Read> cases = new ArrayList<>();
  private boolean opened;
  private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);

  ProvisionCases(Reading reading, RecordType examines) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.examines = examines;
    this.chain = reading.vocabulary.chain(examines);
  }

  /** A case as read, and the records from its unit down to its subject. */
  static final class Read {
    private final ProvisionCase stated;
    private final @Nullable Object[] records;

    Read(ProvisionCase stated, @Nullable Object[] records) {
      this.stated = stated;
      this.records = records;
    }

    ProvisionCase stated() {
      return stated;
    }

    Frame frame(@Nullable LocalDate day, Budget budget) {
      return new Frame(records, stated.asOf(), day, budget);
    }
  }

  void read(Mapping file) {
    Node node = file.require("cases");
    Mapping groups = node == null ? null : Mapping.of(node, complaints, codes());
    if (groups == null || Section.holdsMore(groups, MOST, complaints)) {
      return;
    }
    opened = true;
    for (Entry group : groups.entries()) {
      if (codes().contains(group.key()) && groups.has(group.key())) {
        read(verdict(group.key()), group.value());
      }
    }
  }

  /** The cases that could be read. */
  List<Read> cases() {
    return cases;
  }

  /** Whether there were cases to read at all. */
  boolean opened() {
    return opened;
  }

  /** Whether that is all of them. */
  boolean complete() {
    return cases.size() == names.size();
  }

  /** The verdicts that some case gives, whether it could be read or not. */
  Set<Verdict> verdicts() {
    return verdicts;
  }

  private static Set<String> codes() {
    return Arrays.stream(Verdict.values()).map(Verdict::code).collect(Collectors.toSet());
  }

  private static Verdict verdict(String code) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void read(Verdict verdict, Node group) {
    Mapping named = Mapping.open(group, complaints);
    if (named == null) {
      return;
    }
    for (Entry entry : named.entries()) {
      Section.checkKey(entry, complaints);
      verdicts.add(verdict);
      if (!names.add(entry.key())) {
        complaints.at(entry.keyPlace(), "same-case", entry.key());
      }
      Mapping facts = Mapping.of(entry.value(), complaints, keys());
      Read read = facts == null ? null : read(verdict, entry, facts);
      if (read != null) {
        cases.add(read);
      }
    }
  }

  private Set<String> keys() {
    Set<String> keys = new HashSet<>(Set.of("asOf", "expect"));
    chain.forEach(type -> keys.add(type.variable()));
    return keys;
  }

  private @Nullable Read read(Verdict verdict, Entry entry, Mapping facts) {
    if (!(facts.get(examines.variable()) instanceof MapNode)) {
      complaints.at(
          facts.placeOf(examines.variable()), "case-without-subject", examines.variable());
      return null;
    }
    @Nullable Object[] records = new CaseFacts(reading).read(chain, facts);
    LocalDate stated = facts.day("asOf");
    LocalDate asOf = stated == null ? AS_OF : stated;
    Expected expected = Expected.read(reading, facts);
    if (records == null
        || !(records[0] instanceof Enterprise unit)
        || !(records[records.length - 1] instanceof Fact subject)) {
      return null;
    }
    ProvisionCase read =
        new ProvisionCase(
            verdict,
            entry.key(),
            unit,
            subject,
            asOf,
            expected.state(),
            expected.stage(),
            expected.actions(),
            expected.noActions(),
            expected.missing(),
            entry.keyPlace());
    return new Read(read, records);
  }
}
