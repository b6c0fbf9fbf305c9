package org.redline.profile;

import java.util.Arrays;
import java.util.List;
import org.redline.facts.Coded;
import org.redline.facts.Format;
import org.redline.facts.Term;
import org.redline.source.Limits;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of a profile. It says what a schema can; check digits, ids that
 * stand twice and what must hold between fields are left to {@link ProfileReader}.
 */
public final class ProfileSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NOT_BLANK = "\\S";

  private final Vocabulary vocabulary;

  public ProfileSchema(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The schema, the same text for the same vocabulary. */
  public String json() {
    return JsonText.of(this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("$schema", DIALECT);
    json.writeStringProperty("title", "企业档案");
    json.writeStringProperty("description", "Profile of an enterprise; null is not submitted");
    json.writeObjectPropertyStart("properties");
    json.writeObjectPropertyStart(ProfileReader.AS_OF);
    labels(json, "检查日期", "Day on which one would decide");
    day(json, "null");
    json.writeEndObject();
    enterprise(json);
    json.writeEndObject();
    closed(json, List.of(ProfileReader.ENTERPRISE));
    json.writeObjectPropertyStart("$defs");
    vocabulary.types().forEach(type -> definition(json, type));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void enterprise(JsonGenerator json) {
    json.writeObjectPropertyStart(ProfileReader.ENTERPRISE);
    json.writeStringProperty("$ref", reference(vocabulary.root()));
    json.writeObjectPropertyStart("properties");
    for (String name : ProfileReader.REQUIRED) {
      json.writeObjectPropertyStart(name);
      json.writeStringProperty("type", "string");
      json.writeEndObject();
    }
    json.writeEndObject();
    required(json, ProfileReader.REQUIRED);
    json.writeEndObject();
  }

  private static void definition(JsonGenerator json, RecordType type) {
    json.writeObjectPropertyStart(type.name());
    labels(json, type.term().zh(), type.term().en() + source(type.term()));
    json.writeObjectPropertyStart("properties");
    for (Field field : type.fields()) {
      json.writeObjectPropertyStart(field.name());
      labels(json, field.term().zh(), describe(field.term()));
      field(json, field);
      json.writeEndObject();
    }
    json.writeEndObject();
    closed(json, List.of());
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, Field field) {
    if (field.kind() != ValueKind.LIST) {
      value(json, field, "null");
      return;
    }
    type(json, "array", "null");
    json.writeObjectPropertyStart("items");
    value(json, field);
    json.writeEndObject();
  }

  /** The value of a field or of an element, or of the other types. */
  private static void value(JsonGenerator json, Field field, String... others) {
    switch (field.elementKind()) {
      case TEXT -> text(json, field.term().format(), others);
      case INTEGER -> number(json, "integer", field, others);
      case DECIMAL -> number(json, "number", field, others);
      case BOOLEAN -> type(json, "boolean", others);
      case DATE -> day(json, others);
      case ENUM -> codes(json, field, others);
      case RECORD -> reference(json, field, others);
      case LIST -> throw new IllegalArgumentException("a list of lists: " + field);
    }
  }

  private static void text(JsonGenerator json, Format format, String... others) {
    type(json, "string", others);
    json.writeNumberProperty("maxLength", Limits.profile().textLength());
    json.writeStringProperty("pattern", Formats.pattern(format).orElse(NOT_BLANK));
  }

  private static void number(JsonGenerator json, String type, Field field, String... others) {
    type(json, type, others);
    json.writeNumberProperty("minimum", Values.least(field));
    json.writeNumberProperty("maximum", Values.most(field));
  }

  private static void day(JsonGenerator json, String... others) {
    type(json, "string", others);
    json.writeStringProperty("format", "date");
    json.writeStringProperty("pattern", "^" + Values.DAY + "$");
  }

  private static void codes(JsonGenerator json, Field field, String... others) {
    json.writeArrayPropertyStart("oneOf");
    for (Coded code : Codes.of(field)) {
      json.writeStartObject();
      json.writeStringProperty("const", code.code());
      labels(json, code.zh(), code.en());
      json.writeEndObject();
    }
    others(json, others);
    json.writeEndArray();
  }

  private static void reference(JsonGenerator json, Field field, String... others) {
    json.writeArrayPropertyStart("anyOf");
    json.writeStartObject();
    json.writeStringProperty("$ref", reference(field.record().orElseThrow()));
    json.writeEndObject();
    others(json, others);
    json.writeEndArray();
  }

  private static void others(JsonGenerator json, String... others) {
    for (String other : others) {
      json.writeStartObject();
      json.writeStringProperty("type", other);
      json.writeEndObject();
    }
  }

  private static String reference(RecordType type) {
    return "#/$defs/" + type.name();
  }

  private static void type(JsonGenerator json, String type, String... others) {
    if (others.length == 0) {
      json.writeStringProperty("type", type);
      return;
    }
    json.writeArrayPropertyStart("type");
    json.writeString(type);
    Arrays.stream(others).forEach(json::writeString);
    json.writeEndArray();
  }

  private static void closed(JsonGenerator json, List<String> required) {
    required(json, required);
    json.writeStringProperty("type", "object");
    json.writeBooleanProperty("additionalProperties", false);
  }

  private static void required(JsonGenerator json, List<String> names) {
    if (!names.isEmpty()) {
      json.writeArrayPropertyStart("required");
      names.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private static void labels(JsonGenerator json, String zh, String en) {
    json.writeStringProperty("title", zh);
    json.writeStringProperty("description", en);
  }

  private static String describe(Term term) {
    return term.en() + (term.unit().isEmpty() ? "" : " [" + term.unit() + "]") + source(term);
  }

  private static String source(Term term) {
    return term.source().isEmpty() ? "" : " (" + term.source() + ")";
  }
}
