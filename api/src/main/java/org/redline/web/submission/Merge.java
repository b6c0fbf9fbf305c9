package org.redline.web.submission;

import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/**
 * Brings together what two inspectors made of one version: what only one of them changed is taken
 * from them, and what both changed from the draft.
 */
final class Merge {
  private final Draft base;
  private final Draft theirs;
  private final Draft mine;
  private final Draft merged;

  private Merge(Draft base, Draft theirs, Draft mine) {
    this.base = base;
    this.theirs = theirs;
    this.mine = mine;
    this.merged = mine.copy();
  }

  static Draft of(Draft base, Draft theirs, Draft mine) {
    Merge merge = new Merge(base, theirs, mine);
    RecordType unit = Vocabulary.ofEnterprise().root();
    unit.fields().forEach(field -> merge.field(field.name(), field.name(), field));
    merge.merged.write(Draft.AS_OF, theirs.text(Draft.AS_OF));
    return merge.merged;
  }

  /**
   * @param path where it stands in the base and the draft
   * @param other where it stands in theirs
   */
  private void field(String path, String other, Field field) {
    var before = Contents.of(base, path, field);
    var here = Contents.of(mine, path, field);
    var there = Contents.of(theirs, other, field);
    if (here.equals(before)) {
      merged.drop(path);
      copy(other, path, field);
    } else if (!there.equals(before) && field.elementKind() == ValueKind.RECORD) {
      bothChanged(path, other, field);
    }
  }

  private void bothChanged(String path, String other, Field field) {
    RecordType type = field.record().orElseThrow();
    if (field.kind() == ValueKind.LIST) {
      items(path, other, field, type);
    } else {
      fields(path, other, type);
    }
  }

  private void fields(String path, String other, RecordType type) {
    for (Field field : type.fields()) {
      field(Draft.field(path, field.name()), Draft.field(other, field.name()), field);
    }
  }

  private void items(String path, String other, Field field, RecordType type) {
    for (String item : theirs.items(other)) {
      String before = Contents.counterpart(theirs, item, base, path, type);
      String here = before != null ? before : Contents.counterpart(theirs, item, mine, path, type);
      if (here != null && mine.isItem(here)) {
        fields(here, item, type);
      } else if (before == null) {
        copyOne(item, merged.add(path), field);
      }
    }
    for (String item : base.items(path)) {
      boolean gone = Contents.counterpart(base, item, theirs, other, type) == null;
      if (gone && mine.isItem(item) && untouched(item, type)) {
        merged.remove(item);
      }
    }
  }

  private boolean untouched(String item, RecordType type) {
    return type.fields().stream()
        .allMatch(
            field -> {
              String path = Draft.field(item, field.name());
              return Contents.of(base, path, field).equals(Contents.of(mine, path, field));
            });
  }

  private void copy(String from, String to, Field field) {
    if (field.kind() == ValueKind.LIST) {
      if (theirs.keys(from) != null) {
        merged.writeNone(to);
        theirs.items(from).forEach(item -> copyOne(item, merged.add(to), field));
      }
    } else if (theirs.knows(from)) {
      copyOne(from, to, field);
    }
  }

  private void copyOne(String from, String to, Field field) {
    @Nullable RecordType type = field.record().orElse(null);
    if (type == null) {
      merged.write(to, theirs.text(from));
      return;
    }
    for (Field inside : type.fields()) {
      copy(Draft.field(from, inside.name()), Draft.field(to, inside.name()), inside);
    }
    if (!merged.knows(to)) {
      merged.writeEmpty(to);
    }
  }
}
