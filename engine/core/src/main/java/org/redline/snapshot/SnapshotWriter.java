package org.redline.snapshot;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Expression;
import org.redline.condition.Scope;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** Writes records by their components; texts and classes are written once. */
final class SnapshotWriter {
  private final DataOutputStream out;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> texts = new HashMap<>();

  SnapshotWriter(DataOutputStream out, Vocabulary vocabulary) {
    this.out = out;
    this.vocabulary = vocabulary;
  }

  void write(@Nullable Object value) throws IOException {
    if (value == null) {
      tag(Tag.NULL);
    } else if (value instanceof Boolean flag) {
      tag(flag ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.ENUM);
      text(constant.getDeclaringClass().getName());
      text(constant.name());
    } else if (value instanceof Collection<?> collection) {
      collection(collection);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (!scalar(value) && !meaning(value)) {
      record(value);
    }
  }

  private boolean scalar(Object value) throws IOException {
    if (value instanceof String text) {
      tag(Tag.TEXT);
      text(text);
    } else if (value instanceof Integer number) {
      tag(Tag.INTEGER);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      tag(Tag.LONG);
      out.writeLong(number);
    } else if (value instanceof BigDecimal number) {
      tag(Tag.DECIMAL);
      text(number.toString());
    } else if (value instanceof LocalDate day) {
      tag(Tag.DAY);
      out.writeLong(day.toEpochDay());
    } else if (value instanceof Year year) {
      tag(Tag.YEAR);
      out.writeInt(year.getValue());
    } else {
      return false;
    }
    return true;
  }

  /** What has no components of its own: types, fields and what was compiled. */
  private boolean meaning(Object value) throws IOException {
    if (value instanceof Vocabulary) {
      tag(Tag.VOCABULARY);
    } else if (value instanceof RecordType type) {
      tag(Tag.TYPE);
      text(type.name());
    } else if (value instanceof Field field) {
      tag(Tag.FIELD);
      text(ownerOf(field).name());
      text(field.name());
    } else if (value instanceof Condition condition) {
      tag(Tag.CONDITION);
      write(condition.tree());
      write(variables(condition.scope()));
    } else if (value instanceof Expression expression) {
      tag(Tag.EXPRESSION);
      write(expression.tree());
      write(variables(expression.scope()));
      write(expression.kind());
    } else {
      return false;
    }
    return true;
  }

  /** Parameters stand in the tree itself. */
  private static List<Scope.Variable> variables(Scope scope) {
    return scope.variables();
  }

  private RecordType ownerOf(Field field) {
    for (RecordType type : vocabulary.types()) {
      if (type.field(field.name()).orElse(null) == field) {
        return type;
      }
    }
    throw new IllegalArgumentException("not in the vocabulary: " + field);
  }

  private void collection(Collection<?> collection) throws IOException {
    tag(collection instanceof Set ? Tag.SET : Tag.LIST);
    out.writeInt(collection.size());
    for (Object element : collection) {
      write(element);
    }
  }

  private void map(Map<?, ?> map) throws IOException {
    tag(Tag.MAP);
    out.writeInt(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      write(entry.getKey());
      write(entry.getValue());
    }
  }

  /** A record; its cases are left out, since only tests of rules want them. */
  private void record(Object value) throws IOException {
    tag(Tag.RECORD);
    text(value.getClass().getName());
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      write(component.getName().equals("cases") ? List.of() : get(component, value));
    }
  }

  private static @Nullable Object get(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot read " + component, e);
    }
  }

  private void text(String text) throws IOException {
    Integer known = texts.get(text);
    if (known != null) {
      out.writeInt(known);
      return;
    }
    out.writeInt(texts.size());
    texts.put(text, texts.size());
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void tag(Tag tag) throws IOException {
    out.writeByte(tag.letter());
  }
}
