package org.redline.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Select;
import org.redline.facts.Coded;
import org.redline.facts.Fact;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Random facts for one condition: only what it reads, with values near its constants. */
final class Wilds {
  private final Random random;
  private final Set<Field> read = new LinkedHashSet<>();
  private final Set<Object> codes = new HashSet<>();

  Wilds(Random random, Expr tree) {
    this.random = random;
    look(tree);
  }

  /** Facts of which a share was not submitted. */
  Frame frame(double unknown) {
    @Nullable LocalDate day = random.nextDouble() < unknown / 2 ? null : day();
    return World.frame(root(World.ENTERPRISE, unknown), root(World.PROJECT, unknown), day);
  }

  /** The same facts, and every unknown one given at random. */
  Frame complete(Frame frame) {
    return complete(frame, path -> true);
  }

  /** The same facts, and every unknown one that is wanted given at random. */
  Frame complete(Frame frame, Predicate<String> wanted) {
    @Nullable LocalDate day = frame.day == null && wanted.test(Names.DAY) ? day() : frame.day;
    return World.frame(
        complete(frame.slots[0], World.ENTERPRISE, "enterprise", wanted),
        complete(frame.slots[1], World.PROJECT, "project", wanted),
        day);
  }

  boolean reads(Field field) {
    return read.contains(field);
  }

  private @Nullable Object root(RecordType type, double unknown) {
    return random.nextDouble() < unknown / 4 ? null : record(type, unknown, "");
  }

  private Object record(RecordType type, double unknown, String id) {
    return record(type, id, field -> random.nextDouble() < unknown ? null : value(field, unknown));
  }

  /** A record of what a source gives for each field that is read. */
  private Object record(RecordType type, String id, Function<Field, @Nullable Object> source) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      if (field.name().equals("id") && !id.isEmpty()) {
        values[i] = id;
      } else if (read.contains(field)) {
        values[i] = source.apply(field);
      }
    }
    return type.create(values);
  }

  private Object value(Field field, double unknown) {
    if (field.kind() != ValueKind.LIST) {
      return single(field, unknown, "");
    }
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(single(field, unknown, random.nextInt(4) == 0 ? "" : "X-" + i));
    }
    return items;
  }

  private Object single(Field field, double unknown, String id) {
    return switch (field.elementKind()) {
      case BOOLEAN -> random.nextBoolean();
      case TEXT -> pick(List.of("a", "b", "c", "z"));
      case INTEGER -> random.nextInt(7) - 2;
      case DECIMAL -> BigDecimal.valueOf((random.nextInt(9) - 1) * 5L, 1);
      case DATE -> day();
      case ENUM -> pick(domain(field.valueClass()));
      case RECORD -> record(field.record().orElseThrow(), unknown, id);
      case LIST -> throw new IllegalStateException();
    };
  }

  private @Nullable Object complete(
      @Nullable Object record, RecordType type, String path, Predicate<String> wanted) {
    Object known = record == null ? record(type, "", field -> null) : record;
    String id =
        known instanceof Fact fact && fact.id() != null ? Objects.requireNonNull(fact.id()) : "";
    return record(type, id, field -> complete(known, field, path + "." + field.name(), wanted));
  }

  private @Nullable Object complete(
      Object known, Field field, String path, Predicate<String> wanted) {
    Object value = field.get(known);
    if (field.kind() == ValueKind.RECORD) {
      return complete(value, field.record().orElseThrow(), path, wanted);
    } else if (value == null) {
      return wanted.test(path) ? value(field, 0) : null;
    } else if (field.kind() == ValueKind.LIST && field.record().isPresent()) {
      return complete((List<?>) value, field.record().get(), path, wanted);
    }
    return value;
  }

  private List<Object> complete(
      List<?> items, RecordType type, String path, Predicate<String> wanted) {
    List<Object> completed = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String id = items.get(i) instanceof Fact fact ? fact.id() : null;
      String key = path + "[" + (id == null ? String.valueOf(i + 1) : id) + "]";
      completed.add(Objects.requireNonNull(complete(items.get(i), type, key, wanted)));
    }
    return completed;
  }

  private void look(Expr expr) {
    if (expr instanceof Select select) {
      read.add(select.field());
    } else if (expr instanceof Literal literal && literal.kind() == ValueKind.ENUM) {
      codes.add(literal.value());
    } else if (expr instanceof Literals literals && literals.kind() == ValueKind.ENUM) {
      codes.addAll(literals.values());
    }
    Measure.parts(expr).forEach(this::look);
  }

  /** The codes that the condition names, and two others. */
  private List<Object> domain(Class<?> type) {
    List<Object> named = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      (codes.contains(((Coded) constant).code()) ? named : others).add(constant);
    }
    named.addAll(others.subList(0, Math.min(2, others.size())));
    return named;
  }

  private LocalDate day() {
    return Grower.FIRST.plusDays(random.nextInt(6) - 1L);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
