package org.redline.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.TypeParamType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/**
 * The vocabulary as types of CEL. Dates, decimals and enums are opaque, so that nothing of CEL's
 * own arithmetic and comparison applies to them.
 */
final class CelTypes implements CelTypeProvider {
  static final CelType DATE = OpaqueType.create("date");
  static final CelType DECIMAL = OpaqueType.create("decimal");

  /** A scale of brackets: only parameters are one, and all that can be done is to apply it. */
  static final CelType SCALE = OpaqueType.create("scale");

  static final TypeParamType ANY = TypeParamType.create("A");

  /** Any enum: one overload serves all of them, and two different ones do not match. */
  static final CelType ANY_ENUM = OpaqueType.create("enum", ANY);

  private final ImmutableMap<String, CelType> structs;

  CelTypes(Vocabulary vocabulary) {
    ImmutableMap.Builder<String, CelType> all = ImmutableMap.builder();
    vocabulary.types().forEach(type -> all.put(type.name(), newStruct(type)));
    this.structs = all.buildOrThrow();
  }

  private CelTypes(ImmutableMap<String, CelType> structs) {
    this.structs = structs;
  }

  /** The same, and the parameters as fields of one struct. */
  CelTypes with(Map<String, ValueKind> parameters) {
    ImmutableMap<String, ValueKind> kinds = ImmutableMap.copyOf(parameters);
    StructType params =
        StructType.create(
            Names.PARAM,
            kinds.keySet(),
            name -> Optional.ofNullable(kinds.get(name)).map(CelTypes::parameter));
    return new CelTypes(
        ImmutableMap.<String, CelType>builder().putAll(structs).put(Names.PARAM, params).build());
  }

  CelType of(Shape shape) {
    return switch (shape.kind()) {
      case RECORD -> struct(shape.record());
      case LIST -> list(shape.element());
      case ENUM -> enumeration(shape.codes());
      default -> plain(shape.kind());
    };
  }

  CelType struct(String name) {
    return Optional.ofNullable(structs.get(name)).orElseThrow();
  }

  private static CelType parameter(ValueKind kind) {
    return kind == ValueKind.LIST ? SCALE : plain(kind);
  }

  static CelType plain(ValueKind kind) {
    return switch (kind) {
      case TEXT -> SimpleType.STRING;
      case INTEGER -> SimpleType.INT;
      case BOOLEAN -> SimpleType.BOOL;
      case DATE -> DATE;
      case DECIMAL -> DECIMAL;
      case ENUM, RECORD, LIST -> throw new IllegalArgumentException("not plain: " + kind);
    };
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.copyOf(structs.values());
  }

  @Override
  public Optional<CelType> findType(String name) {
    return Optional.ofNullable(structs.get(name));
  }

  @SuppressWarnings("Immutable") // record types do not change once the vocabulary is made
  private StructType newStruct(RecordType type) {
    ImmutableSet<String> names =
        type.fields().stream().map(Field::name).collect(ImmutableSet.toImmutableSet());
    return StructType.create(
        type.name(), names, name -> type.field(name).map(field -> of(Shape.of(field))));
  }

  private CelType struct(@Nullable RecordType type) {
    if (type == null) {
      throw new IllegalArgumentException("a record without its type");
    }
    return struct(type.name());
  }

  private CelType list(@Nullable Shape element) {
    return element == null ? ListType.create(SimpleType.DYN) : ListType.create(of(element));
  }

  private static CelType enumeration(@Nullable Class<?> codes) {
    String name = codes == null ? "" : codes.getSimpleName();
    return OpaqueType.create("enum", OpaqueType.create(name));
  }
}
