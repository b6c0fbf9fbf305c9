package org.redline.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON in one layout on every machine: two blanks and line feeds. */
final class JsonText {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  /** What most texts need at most, in bytes. */
  private static final int USUAL = 1 << 19;

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonFactory LINES =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  /** The text that {@code content} writes, with a line feed at its end. */
  static String of(Consumer<JsonGenerator> content) {
    return new String(utf8(content), UTF_8);
  }

  /** The same text in UTF-8. */
  static byte[] utf8(Consumer<JsonGenerator> content) {
    return bytes(content, new Layout());
  }

  /** The same in one line, without blanks. */
  static byte[] line(Consumer<JsonGenerator> content) {
    return bytes(content, ObjectWriteContext.empty());
  }

  private static byte[] bytes(Consumer<JsonGenerator> content, ObjectWriteContext layout) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(USUAL);
    try (JsonGenerator json = FACTORY.createGenerator(layout, text, JsonEncoding.UTF8)) {
      content.accept(json);
    }
    text.write('\n');
    return text.toByteArray();
  }

  /** One value, without blanks and without an end of the line. */
  static String one(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /** Writes documents one after the other, whose writer ends each line; {@code out} stays open. */
  static JsonGenerator lines(OutputStream out) {
    return LINES.createGenerator(new Unseparated(), out, JsonEncoding.UTF8);
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

  /** Puts nothing between documents. */
  private static final class Unseparated extends ObjectWriteContext.Base {
    private static final SerializedString NOTHING = new SerializedString("");

    @Override
    public SerializableString getRootValueSeparator(SerializableString separator) {
      return NOTHING;
    }
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
