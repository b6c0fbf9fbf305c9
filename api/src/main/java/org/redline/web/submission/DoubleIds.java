package org.redline.web.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redline.text.Bilingual;
import org.redline.text.Messages;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Finds ids that stand twice in one list: in a form there are no lines to tell them apart by. */
final class DoubleIds {
  private static final Messages MESSAGES = Messages.of(DoubleIds.class);
  private static final String ID = "id";

  private final Draft draft;
  private final Map<String, List<Bilingual>> problems = new TreeMap<>();

  private DoubleIds(Draft draft) {
    this.draft = draft;
  }

  /** The problems by path; in the draft, the later ones of equal ids get others. */
  static Map<String, List<Bilingual>> take(Draft draft, Vocabulary vocabulary) {
    DoubleIds ids = new DoubleIds(draft);
    ids.record("", vocabulary.root());
    return ids.problems;
  }

  private void record(String path, RecordType type) {
    for (Field field : type.fields()) {
      String below = Draft.field(path, field.name());
      if (field.elementKind() == ValueKind.RECORD && draft.knows(below)) {
        RecordType inside = field.record().orElseThrow();
        if (field.kind() == ValueKind.LIST) {
          list(below, inside);
        } else {
          record(below, inside);
        }
      }
    }
  }

  private void list(String path, RecordType type) {
    Set<String> seen = new HashSet<>();
    for (String item : draft.items(path)) {
      String id = Draft.field(item, ID);
      String text = draft.text(id);
      if (!text.isEmpty() && type.field(ID).isPresent() && !seen.add(text)) {
        problems.computeIfAbsent(id, p -> new ArrayList<>()).add(MESSAGES.get("double-id", text));
        draft.write(id, text + " " + item);
      }
      record(item, type);
    }
  }
}
