package org.redline.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields: all of them, or only those that say something. */
enum JsonFields {
  /** Every field, so that each object has the same keys. */
  ALL,

  /** Neither null nor false nor an empty list: absent means just that. */
  TELLING;

  void text(JsonGenerator json, String key, @Nullable Object value) {
    if (value != null || this == ALL) {
      JsonText.text(json, key, value);
    }
  }

  void flag(JsonGenerator json, String key, boolean value) {
    if (value || this == ALL) {
      json.writeBooleanProperty(key, value);
    }
  }

  void texts(JsonGenerator json, String key, List<String> values) {
    list(json, key, values, JsonGenerator::writeString);
  }

  <T> void list(JsonGenerator json, String key, List<T> items, BiConsumer<JsonGenerator, T> write) {
    if (!items.isEmpty() || this == ALL) {
      JsonText.list(json, key, items, write);
    }
  }

  void nothing(JsonGenerator json, String key) {
    text(json, key, null);
  }
}
