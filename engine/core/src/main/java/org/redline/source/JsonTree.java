package org.redline.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node.Form;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON from Jackson's tokens. */
final class JsonTree {
  /** Jackson's own limits are out of the way: ours come first and have places. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Draft draft;
  private final SourceText source;
  private final JsonParser tokens;

  JsonTree(Draft draft) {
    this.draft = draft;
    this.source = draft.source();
    this.tokens = FACTORY.createParser(ObjectReadContext.empty(), source.text().toCharArray());
  }

  Node read(List<Problem> found) {
    try (tokens) {
      if (next() == null) {
        throw Draft.refusal(source.place(0), "source.empty");
      }
      Node root = node(1);
      if (next() != null) {
        draft.problem(source.place(start()), "json.document");
      }
      return SourceReader.finished(draft, root, found);
    }
  }

  private Node node(int depth) {
    Place place = source.place(start());
    draft.begin(place, depth);
    return switch (tokens.currentToken()) {
      case START_OBJECT -> map(place, depth);
      case START_ARRAY -> list(place, depth);
      case VALUE_STRING -> text();
      case VALUE_NULL -> literal(Form.NULL);
      default -> literal(Form.PLAIN);
    };
  }

  private MapNode map(Place place, int depth) {
    MapDraft map = new MapDraft(draft, place);
    while (next() != JsonToken.END_OBJECT) {
      ScalarNode key = text();
      next();
      map.add(key, node(depth + 1));
    }
    return map.finished();
  }

  private ListNode list(Place place, int depth) {
    List<Node> items = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new ListNode(List.copyOf(items), place);
  }

  private ScalarNode text() {
    String text = string();
    int start = start();
    return draft.scalar(Form.QUOTED, FlowPlaces.quoted(source, text, start, closingQuote(start)));
  }

  private ScalarNode literal(Form form) {
    String text = string();
    int start = start();
    return draft.scalar(form, FlowPlaces.plain(source, text, start, start + text.length()));
  }

  private int closingQuote(int start) {
    int i = start + 1;
    while (source.text().charAt(i) != '"') {
      i += source.text().charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private int start() {
    return (int) tokens.currentTokenLocation().getCharOffset();
  }

  private @Nullable JsonToken next() {
    try {
      return tokens.nextToken();
    } catch (JacksonException e) {
      throw SyntaxErrors.json(source, e);
    }
  }

  private String string() {
    try {
      return tokens.getString();
    } catch (JacksonException e) {
      throw SyntaxErrors.json(source, e);
    }
  }
}
