package org.redline.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says what the parsers found wrong in words that tell what to do. */
final class SyntaxErrors {
  /** Message by a part of what the YAML parser says; the first that fits. */
  private static final Map<String, String> YAML = new LinkedHashMap<>();

  /** Message by a part of what the JSON parser says; the first that fits. */
  private static final Map<String, String> JSON = new LinkedHashMap<>();

  static {
    YAML.put("TAB", "yaml.tab");
    YAML.put("cannot start any token", "yaml.start");
    YAML.put("mapping values are not allowed", "yaml.value");
    YAML.put("mapping keys are not allowed", "yaml.indent");
    YAML.put("sequence entries are not allowed", "yaml.indent");
    YAML.put("could not find expected ':'", "yaml.colon");
    YAML.put("expected <block end>", "yaml.indent");
    YAML.put("expected ',' or ']'", "yaml.list");
    YAML.put("expected ',' or '}'", "yaml.map");
    YAML.put("unexpected end of stream", "yaml.quote");
    YAML.put("unexpected document separator", "yaml.quote");
    YAML.put("while scanning a double-quoted scalar", "yaml.escape");
    YAML.put("while scanning a block scalar", "yaml.block");
    YAML.put("while scanning an a", "yaml.reference");
    YAML.put("tag", "yaml.handle");
    YAML.put("<document start>", "yaml.end");
    YAML.put("expected the node content", "yaml.node");
    JSON.put("end-of-input", "json.end");
    JSON.put("non-standard) comment", "json.comment");
    JSON.put("expecting comma", "json.comma");
    JSON.put("expecting double-quote to start", "json.name");
    JSON.put("expecting a colon", "json.colon");
    JSON.put("Unrecognized token", "json.token");
    JSON.put("expected a valid value", "json.token");
    JSON.put("Non-standard token", "json.token");
    JSON.put("unquoted character", "json.control");
    JSON.put("character escape", "json.escape");
    JSON.put("Leading zero", "json.number");
    JSON.put("numeric value", "json.number");
    JSON.put("close marker", "json.close");
  }

  private SyntaxErrors() {}

  static Problems yaml(SourceText source, RuntimeException error, int reached) {
    if (error instanceof MarkedYamlEngineException marked) {
      String said = marked.getProblem() + " " + marked.getContext();
      String key = find(YAML, said, "yaml.syntax");
      Mark mark =
          (key.equals("yaml.quote") ? marked.getContextMark() : marked.getProblemMark())
              .or(marked::getProblemMark)
              .orElse(null);
      int offset = mark == null ? reached : source.offset(mark.getIndex());
      return Draft.refusal(source.place(offset), key, Excerpt.of(marked.getProblem()));
    }
    String key = error instanceof NumberFormatException ? "yaml.escape" : "yaml.syntax";
    String said = String.valueOf(error.getMessage());
    return Draft.refusal(source.place(reached), key, Excerpt.of(said));
  }

  static Problems json(SourceText source, JacksonException error) {
    String said = String.valueOf(error.getOriginalMessage());
    long offset = error.getLocation() == null ? 0 : error.getLocation().getCharOffset();
    return Draft.refusal(
        source.place((int) offset), find(JSON, said, "json.syntax"), Excerpt.of(said));
  }

  private static String find(Map<String, String> keys, String said, String otherwise) {
    return keys.entrySet().stream()
        .filter(entry -> said.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }
}
