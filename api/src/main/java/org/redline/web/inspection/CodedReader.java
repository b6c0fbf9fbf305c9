package org.redline.web.inspection;

import java.util.Arrays;
import org.redline.facts.Coded;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a constant by its code. */
final class CodedReader<E extends Enum<E> & Coded> extends StdDeserializer<E> {
  private final Class<E> type;

  CodedReader(Class<E> type) {
    super(type);
    this.type = type;
  }

  @Override
  public E deserialize(JsonParser json, DeserializationContext context) {
    String code = json.getString();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + code));
  }
}
