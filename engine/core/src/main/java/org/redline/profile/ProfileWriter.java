package org.redline.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.facts.Enterprise;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as the JSON that {@link ProfileReader} reads; what was not submitted is left out.
 */
public final class ProfileWriter {
  private final Vocabulary vocabulary;

  public ProfileWriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The profile of an enterprise, for no day. */
  public String json(Enterprise unit) {
    return json(new Profile(unit, null, ""));
  }

  /** The profile as a document. */
  public String json(Profile profile) {
    return JsonText.of(json -> document(json, profile));
  }

  /** The profile in one line, without a line feed. */
  public String line(Profile profile) {
    return JsonText.line(json -> document(json, profile));
  }

  private void document(JsonGenerator json, Profile profile) {
    json.writeStartObject();
    if (profile.asOf() != null) {
      json.writeStringProperty(ProfileReader.AS_OF, profile.asOf().toString());
    }
    json.writeName(ProfileReader.ENTERPRISE);
    record(json, profile.unit());
    json.writeEndObject();
  }

  /** One record by itself, as {@link FactReader} reads it. */
  public String record(Record fact) {
    return JsonText.of(json -> record(json, fact));
  }

  private void record(JsonGenerator json, Object fact) {
    json.writeStartObject();
    for (Field field : vocabulary.type(fact.getClass()).fields()) {
      Object value = field.get(fact);
      if (value != null) {
        json.writeName(field.name());
        value(json, value);
      }
    }
    json.writeEndObject();
  }

  private void value(JsonGenerator json, @Nullable Object value) {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(item -> value(json, item));
      json.writeEndArray();
    } else if (value instanceof Record fact) {
      record(json, fact);
    } else {
      scalar(json, value);
    }
  }

  private static void scalar(JsonGenerator json, @Nullable Object value) {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Coded code) {
      json.writeString(code.code());
    } else if (value instanceof String || value instanceof LocalDate) {
      json.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("no value of a fact: " + value);
    }
  }
}
