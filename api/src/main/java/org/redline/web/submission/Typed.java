package org.redline.web.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.redline.facts.Coded;
import org.redline.source.Limits;
import org.redline.source.Problems;
import org.redline.source.SourceReader;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.Vocabulary;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text that was typed into a field.
 *
 * @param path path of the field
 * @param text what was typed
 */
record Typed(String path, String text) {
  /** The firm that a draft is about does not change. */
  private static final String ID = "id";

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The one field of a request whose name begins with {@code prefix}.
   *
   * @throws Refusal when there is none, or more than one
   */
  static Typed of(MultiValueMap<String, String> sent, String prefix) {
    List<Map.Entry<String, List<String>>> fields =
        sent.entrySet().stream().filter(field -> field.getKey().startsWith(prefix)).toList();
    if (fields.size() != 1 || fields.get(0).getValue().size() != 1) {
      throw Refusal.odd();
    }
    String path = fields.get(0).getKey().substring(prefix.length());
    String text = fields.get(0).getValue().get(0).replace("\r\n", "\n");
    return new Typed(path, text);
  }

  /**
   * Writes it into a draft.
   *
   * @throws Refusal when the draft has no such field, or no field takes such a text
   */
  void into(Draft draft, Vocabulary vocabulary) {
    Field field =
        Spot.of(path, draft, vocabulary)
            .filter(spot -> spot.role() == Spot.Role.VALUE && !path.equals(ID))
            .orElseThrow(Refusal::odd)
            .field();
    refuseUnreadable();
    if (!text.isBlank() && !canBeChosen(field)) {
      throw Refusal.odd();
    }
    draft.write(path, text);
  }

  /** The text, if a document could hold it. */
  String readable() {
    refuseUnreadable();
    return text;
  }

  /** Too long, or with characters that nobody can see: no document could hold it. */
  private void refuseUnreadable() {
    byte[] document = JSON.writeValueAsBytes(List.of(text));
    try {
      SourceReader.read("typed.json", document, Limits.profile());
    } catch (Problems wrong) {
      throw Refusal.unreadable(wrong.problems().get(0).message());
    }
  }

  private boolean canBeChosen(Field field) {
    return switch (field.elementKind()) {
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case ENUM ->
          Arrays.stream(field.valueClass().getEnumConstants())
              .map(Coded.class::cast)
              .anyMatch(code -> code.code().equals(text));
      default -> true;
    };
  }
}
