package org.redline.profile;

import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** What messages call a field or a type: its label and the name that files use. */
final class Labels {
  private Labels() {}

  static String zh(Field field) {
    return "“" + field.term().zh() + "”（" + field.name() + "）";
  }

  static String en(Field field) {
    return field.name() + " (" + field.term().en() + ")";
  }

  static String zh(RecordType type) {
    return "“" + type.term().zh() + "”";
  }

  static String en(RecordType type) {
    return type.name() + " (" + type.term().en() + ")";
  }
}
