package org.redline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Fact;
import org.redline.facts.Grade;
import org.redline.facts.Proof;
import org.redline.network.Subject;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** How well a path is known: by the proof of the record it stands in, or of the nearest above. */
final class Grades {
  private Grades() {}

  static Grade of(Subject subject, String path) {
    int end = endOfStep(path, 0);
    int index = Math.max(indexOf(subject, name(path, 0, end)), 0);
    Object record = subject.records()[index];
    RecordType type = typeAt(subject, index);
    Grade grade = gradeAbove(subject, index);
    while (record != null && type != null) {
      int begin = Math.min(end + 1, path.length());
      end = endOfStep(path, begin);
      Field field = type.field(name(path, begin, end)).orElse(null);
      grade = better(grade, record, type, field);
      if (field == null || field.record().isEmpty()) {
        break;
      }
      Object value = field.get(record);
      record = value instanceof List<?> list ? element(list, id(path, begin, end)) : value;
      type = field.record().get();
    }
    return grade;
  }

  /** Whether the path starts at a fact, and is no day or parameter of the audit itself. */
  static boolean startsAtFact(Subject subject, String path) {
    return indexOf(subject, name(path, 0, endOfStep(path, 0))) >= 0;
  }

  /** Where the step that begins at {@code begin} ends: before a dot that stands in no id. */
  private static int endOfStep(String path, int begin) {
    int end = begin;
    boolean inId = false;
    while (end < path.length() && (inId || path.charAt(end) != '.')) {
      char c = path.charAt(end++);
      inId = c == '[' || (inId && c != ']');
    }
    return end;
  }

  private static String name(String path, int begin, int end) {
    int bracket = path.indexOf('[', begin);
    return path.substring(begin, bracket < 0 || bracket > end ? end : bracket);
  }

  /** The id in the step's brackets; null where it has none. */
  private static @Nullable String id(String path, int begin, int end) {
    int open = path.indexOf('[', begin);
    return open < 0 || open >= end ? null : path.substring(open + 1, path.indexOf(']', open));
  }

  /** Whether the path starts at a fact of which nothing is known. */
  static boolean startsAtUnknown(Subject subject, String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    int index = indexOf(subject, path.substring(0, end));
    return index >= 0 && subject.records()[index] == null;
  }

  /** The grade that the nearest owner says, of those that say one of what is below them. */
  private static Grade gradeAbove(Subject subject, int index) {
    RecordType type = typeAt(subject, index);
    for (int i = index - 1; i >= 0 && type != null; i--) {
      Field below = type.ownerField().orElse(null);
      type = type.owner().orElse(null);
      Object owner = subject.records()[i];
      Grade grade = owner == null || type == null ? null : graded(owner, type, below);
      if (grade != null) {
        return grade;
      }
    }
    return Grade.DECLARED;
  }

  private static Grade better(
      Grade above, Object record, RecordType type, @Nullable Field component) {
    Grade own = graded(record, type, component);
    return own == null ? above : own;
  }

  /**
   * What the proof of a record says of one of its components; null where it does not speak of it.
   *
   * @param component null = the record as a whole
   */
  private static @Nullable Grade graded(Object record, RecordType type, @Nullable Field component) {
    Field field = type.field("proof").orElse(null);
    Proof proof = field == null ? null : (Proof) field.get(record);
    boolean covers =
        proof != null
            && (component == null ? proof.fields() == null : proof.covers(component.name()));
    return covers && proof != null ? proof.grade() : null;
  }

  private static @Nullable Object element(List<?> list, @Nullable String id) {
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      boolean same = element instanceof Fact fact && id != null && id.equals(fact.id());
      if (same || String.valueOf(i + 1).equals(id)) {
        return element;
      }
    }
    return null;
  }

  /** Index of the record that a name stands for; −1 where it names none. */
  private static int indexOf(Subject subject, String variable) {
    int index = subject.records().length - 1;
    for (RecordType type = subject.type(); type != null; type = type.owner().orElse(null)) {
      if (type.variable().equals(variable)) {
        return index;
      }
      index--;
    }
    return -1;
  }

  private static @Nullable RecordType typeAt(Subject subject, int index) {
    RecordType type = subject.type();
    for (int i = subject.records().length - 1; i > index && type != null; i--) {
      type = type.owner().orElse(null);
    }
    return type;
  }
}
