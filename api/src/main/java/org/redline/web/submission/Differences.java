package org.redline.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Finds what changed between two versions, and where a draft has changed the same. */
final class Differences {
  private final Draft base;
  private final Draft latest;
  private final Draft mine;
  private final Labels labels;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Draft base, Draft latest, Draft mine, Labels labels) {
    this.base = base;
    this.latest = latest;
    this.mine = mine;
    this.labels = labels;
  }

  static List<Difference> of(
      Draft base, Draft latest, Draft mine, Vocabulary vocabulary, Labels labels) {
    Differences differences = new Differences(base, latest, mine, labels);
    differences.record("", "", vocabulary.root(), "");
    return differences.found;
  }

  private void record(String path, String other, RecordType type, String above) {
    for (Field field : type.fields()) {
      String was = Draft.field(path, field.name());
      String is = Draft.field(other, field.name());
      if (!Contents.of(base, was, field).equals(Contents.of(latest, is, field))) {
        changed(was, is, field, labels.below(above, field));
      }
    }
  }

  private void changed(String was, String is, Field field, String label) {
    if (field.elementKind() != ValueKind.RECORD) {
      add(was, is, field, label);
    } else if (field.kind() == ValueKind.LIST) {
      items(was, is, field, label);
    } else {
      record(was, is, field.record().orElseThrow(), label);
    }
  }

  private void add(String was, String is, Field field, String label) {
    Optional<Object> here = Contents.of(mine, was, field);
    boolean touched = !here.equals(Contents.of(base, was, field));
    found.add(
        new Difference(
            label,
            labels.value(base, was, field),
            labels.value(latest, is, field),
            touched ? labels.value(mine, was, field) : ""));
  }

  private void items(String was, String is, Field field, String label) {
    RecordType type = field.record().orElseThrow();
    if ((base.keys(was) == null) != (latest.keys(is) == null)) {
      add(was, is, field, label);
    }
    for (String item : base.items(was)) {
      String now = Contents.counterpart(base, item, latest, is, type);
      String named = labels.item(base, item, type);
      if (now == null) {
        found.add(new Difference(labels.below(label, named), named, "", ""));
      } else {
        record(item, now, type, labels.below(label, named));
      }
    }
    for (String item : latest.items(is)) {
      if (Contents.counterpart(latest, item, base, was, type) == null) {
        String named = labels.item(latest, item, type);
        found.add(new Difference(labels.below(label, named), "", named, ""));
      }
    }
  }
}
