package org.redline.web.submission;

import java.math.BigDecimal;
import java.util.List;
import org.redline.facts.Coded;
import org.redline.profile.Profile;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Writes a profile as the texts that somebody would have typed. */
final class Texts {
  private final Vocabulary vocabulary;
  private final Draft draft = Draft.empty();

  private Texts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Draft of(Profile profile, Vocabulary vocabulary) {
    Texts texts = new Texts(vocabulary);
    if (profile.asOf() != null) {
      texts.draft.write(Draft.AS_OF, profile.asOf().toString());
    }
    texts.record("", profile.unit());
    return texts.draft;
  }

  private void record(String path, Object record) {
    RecordType type = vocabulary.type(record.getClass());
    for (Field field : type.fields()) {
      Object value = field.get(record);
      if (value != null) {
        value(Draft.field(path, field.name()), field, value);
      }
    }
  }

  private void value(String path, Field field, Object value) {
    if (field.kind() == ValueKind.LIST) {
      list(path, field, (List<?>) value);
    } else {
      one(path, field, value);
    }
  }

  private void list(String path, Field field, List<?> items) {
    draft.writeNone(path);
    items.forEach(item -> one(draft.add(path), field, item));
  }

  private void one(String path, Field field, Object value) {
    if (field.elementKind() == ValueKind.RECORD) {
      record(path, value);
      if (!draft.knows(path)) {
        draft.writeEmpty(path);
      }
    } else {
      draft.write(path, text(value));
    }
  }

  private static String text(Object value) {
    if (value instanceof Coded code) {
      return code.code();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
