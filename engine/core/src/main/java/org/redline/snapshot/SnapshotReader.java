package org.redline.snapshot;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Conditions;
import org.redline.condition.Expr;
import org.redline.condition.Scope;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Reads what {@link SnapshotWriter} wrote; makes only records and enums of this project. */
final class SnapshotReader {
  private static final String OURS = "org.redline.";

  private final DataInputStream in;
  private final Vocabulary vocabulary;
  private final Conditions conditions;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Class<?>> classes = new HashMap<>();
  private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

  SnapshotReader(DataInputStream in, Vocabulary vocabulary) {
    this.in = in;
    this.vocabulary = vocabulary;
    this.conditions = Conditions.over(vocabulary);
  }

  @Nullable Object read() throws IOException {
    return switch (Tag.of(in.readUnsignedByte())) {
      case NULL -> null;
      case TRUE -> true;
      case FALSE -> false;
      case INTEGER -> in.readInt();
      case LONG -> in.readLong();
      case DECIMAL -> new BigDecimal(text());
      case TEXT -> text();
      case DAY -> LocalDate.ofEpochDay(in.readLong());
      case YEAR -> Year.of(in.readInt());
      case ENUM -> constant();
      case LIST -> list();
      case SET -> set();
      case MAP -> map();
      case RECORD -> record();
      case VOCABULARY -> vocabulary;
      case TYPE -> type();
      case FIELD -> field();
      case CONDITION -> conditions.of(tree(), scope());
      case EXPRESSION -> conditions.of(tree(), scope(), (ValueKind) known());
    };
  }

  private Object known() throws IOException {
    return Objects.requireNonNull(read());
  }

  private Expr tree() throws IOException {
    return (Expr) known();
  }

  private Scope scope() throws IOException {
    List<Scope.Variable> variables = new ArrayList<>();
    for (Object variable : (List<?>) known()) {
      variables.add((Scope.Variable) variable);
    }
    return new Scope(variables, Map.of());
  }

  private RecordType type() throws IOException {
    return vocabulary.type(text()).orElseThrow();
  }

  private Field field() throws IOException {
    RecordType type = type();
    return type.field(text()).orElseThrow();
  }

  private Object constant() throws IOException {
    Class<?> type = ours(text());
    String name = text();
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Object> list() throws IOException {
    int size = in.readInt();
    List<Object> list = new ArrayList<>(Math.min(size, 10_000));
    for (int i = 0; i < size; i++) {
      list.add(known());
    }
    return List.copyOf(list);
  }

  private Set<Object> set() throws IOException {
    int size = in.readInt();
    Set<Object> set = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      set.add(known());
    }
    return set;
  }

  private Map<Object, @Nullable Object> map() throws IOException {
    int size = in.readInt();
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(known(), read());
    }
    return map;
  }

  private Object record() throws IOException {
    Class<?> type = ours(text());
    Constructor<?> constructor = constructors.computeIfAbsent(type, SnapshotReader::constructor);
    @Nullable Object[] values = new @Nullable Object[constructor.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read();
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("cannot make " + type, e);
    }
  }

  private Class<?> ours(String name) throws IOException {
    Class<?> known = classes.get(name);
    if (known != null) {
      return known;
    }
    try {
      Class<?> type = Class.forName(name, false, SnapshotReader.class.getClassLoader());
      if (!name.startsWith(OURS) || !(type.isRecord() || type.isEnum())) {
        throw new IOException("not a record of this project: " + name);
      }
      classes.put(name, type);
      return type;
    } catch (ClassNotFoundException e) {
      throw new IOException("no class " + name, e);
    }
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String text() throws IOException {
    int index = in.readInt();
    if (index < texts.size()) {
      return texts.get(index);
    }
    byte[] bytes = in.readNBytes(in.readInt());
    String text = new String(bytes, StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }
}
