package org.redline.vocabulary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Fact;
import org.redline.facts.Term;

/** A record type of the vocabulary: a fact, which stands in one place of the tree, or a part. */
public final class RecordType {
  private final Class<?> javaClass;
  private final String name;
  private final String variable;
  private final Term term;
  private final Map<String, Field> byName = new LinkedHashMap<>();
  private List<Field> fields = List.of();
  private List<DayOrder> dayOrders = List.of();
  private final MethodHandle constructor;
  private @Nullable RecordType owner;
  private @Nullable Field ownerField;

  RecordType(Class<?> javaClass) {
    Term found = javaClass.getAnnotation(Term.class);
    if (found == null) {
      throw new IllegalArgumentException("no @Term on " + javaClass);
    }
    this.javaClass = javaClass;
    this.name = javaClass.getSimpleName();
    this.variable = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    this.term = found;
    this.constructor = constructorOf(javaClass);
  }

  void fill(Function<Class<?>, RecordType> types) {
    for (RecordComponent component : javaClass.getRecordComponents()) {
      Field field = new Field(component, types);
      byName.put(field.name(), field);
    }
    fields = List.copyOf(byName.values());
    dayOrders =
        fields.stream()
            .filter(field -> !field.term().notBefore().isEmpty())
            .map(field -> new DayOrder(required(field.term().notBefore()), field))
            .toList();
  }

  private Field required(String name) {
    return field(name)
        .orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + this));
  }

  void ownedBy(RecordType type, Field field) {
    if (owner != null) {
      throw new IllegalArgumentException(name() + " stands in two places of the tree");
    }
    owner = type;
    ownerField = field;
  }

  /** Name in rule files, such as {@code Project}. */
  public String name() {
    return name;
  }

  /** Name of the variable by which conditions and cases see it, such as {@code project}. */
  public String variable() {
    return variable;
  }

  public Class<?> javaClass() {
    return javaClass;
  }

  public Term term() {
    return term;
  }

  /** Whether provisions can examine it. */
  public boolean isFact() {
    return Fact.class.isAssignableFrom(javaClass);
  }

  /** The fact type that holds it; empty for the root, for parts and for what stands outside. */
  public Optional<RecordType> owner() {
    return Optional.ofNullable(owner);
  }

  /** The list of the owner in which it stands. */
  public Optional<Field> ownerField() {
    return Optional.ofNullable(ownerField);
  }

  /** Fields in the order of the record. */
  public List<Field> fields() {
    return fields;
  }

  /** Which days may not be before which. */
  public List<DayOrder> dayOrders() {
    return dayOrders;
  }

  public Optional<Field> field(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Makes a record from values in the order of {@link #fields()}; null is "not submitted". */
  public Object create(@Nullable Object[] values) {
    try {
      return constructor.invokeWithArguments(Arrays.asList(values));
    } catch (Throwable e) {
      throw new IllegalArgumentException("cannot make " + name(), e);
    }
  }

  @Override
  public String toString() {
    return name();
  }

  private static MethodHandle constructorOf(Class<?> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> found = type.getDeclaredConstructor(parameters);
      return MethodHandles.lookup().unreflectConstructor(found);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no record: " + type, e);
    }
  }
}
