package org.redline.report;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON in one layout on every machine: two blanks and line feeds. */
final class JsonText {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** The text that {@code content} writes, with a line feed at its end. */
  static String of(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Layout(), text)) {
      content.accept(json);
    }
    return text.append('\n').toString();
  }

  /** The same in one line, without a line feed. */
  static String line(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /** A text, or null. */
  static void text(JsonGenerator json, String key, @Nullable Object value) {
    json.writeName(key);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  static void texts(JsonGenerator json, String key, List<String> values) {
    list(json, key, values, JsonGenerator::writeString);
  }

  static <T> void list(
      JsonGenerator json, String key, List<T> items, BiConsumer<JsonGenerator, T> write) {
    json.writeArrayPropertyStart(key);
    items.forEach(item -> write.accept(json, item));
    json.writeEndArray();
  }

  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
