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
    int index = indexOf(subject, name(path, 0, end));
    Object record = index < 0 ? null : subject.records()[index];
    Grade grade = gradeAbove(subject, Math.max(index, 0));
    RecordType type = typeAt(subject, Math.max(index, 0));
    while (end < path.length() && record != null && type != null) {
      int begin = end + 1;
      end = endOfStep(path, begin);
      Field field = type.field(name(path, begin, end)).orElse(null);
      if (field == null || field.record().isEmpty()) {
        break;
      }
      Object value = field.get(record);
      record = value instanceof List<?> list ? element(list, id(path, begin, end)) : value;
      type = field.record().get();
      grade = record == null ? grade : better(grade, record, type);
    }
    return grade;
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

  /** The grade of the named record or, where it says none, of the nearest owner that does. */
  private static Grade gradeAbove(Subject subject, int index) {
    RecordType type = typeAt(subject, index);
    for (int i = index; i >= 0 && type != null; i--) {
      Object owner = subject.records()[i];
      Grade grade = owner == null ? null : graded(owner, type);
      if (grade != null) {
        return grade;
      }
      type = type.owner().orElse(null);
    }
    return Grade.DECLARED;
  }

  private static Grade better(Grade above, Object record, RecordType type) {
    Grade own = graded(record, type);
    return own == null ? above : own;
  }

  private static @Nullable Grade graded(Object record, RecordType type) {
    Field field = type.field("proof").orElse(null);
    Proof proof = field == null ? null : (Proof) field.get(record);
    return proof == null ? null : proof.grade();
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
