package org.redline.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redline.source.Node.Form;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Reads YAML 1.2 from the events of SnakeYAML Engine, which jackson-dataformat-yaml is built on:
 * Jackson's own tokens do not tell how a scalar was written nor where it ends.
 */
final class YamlTree {
  /** Plain scalars that YAML 1.2's core schema reads as null. */
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final Draft draft;
  private final SourceText source;
  private final Iterator<Event> events;
  private int reached;

  YamlTree(Draft draft) {
    this.draft = draft;
    this.source = draft.source();
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            // In one piece: version 3.0.1 fails where a surrogate pair spans two.
            .setBufferSize(source.text().length() + 1)
            .build();
    this.events = new Parse(settings).parseString(source.text()).iterator();
  }

  Node read(List<Problem> found) {
    refuseDirectives();
    next();
    Event start = next();
    if (!(start instanceof DocumentStartEvent)) {
      throw Draft.refusal(source.place(0), "source.empty");
    }
    Node root = node(next(), 1);
    next();
    Event behind = next();
    if (behind instanceof DocumentStartEvent) {
      draft.problem(source.place(start(behind)), "yaml.document");
    }
    return SourceReader.finished(draft, root, found);
  }

  private void refuseDirectives() {
    int offset = 0;
    for (String line : source.text().split("\n", -1)) {
      if (line.startsWith("%")) {
        throw Draft.refusal(source.place(offset), "yaml.directive");
      } else if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        return;
      }
      offset += line.length() + 1;
    }
  }

  private Node node(Event event, int depth) {
    Place place = source.place(start(event));
    draft.begin(place, depth);
    refuseProperties(event, place);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    } else if (event.getEventId() == ID.MappingStart) {
      return map(place, depth);
    } else if (event.getEventId() == ID.SequenceStart) {
      return list(place, depth);
    }
    draft.problem(place, "yaml.alias");
    return draft.scalar(Form.NULL, FlowPlaces.plain(source, "", start(event), start(event)));
  }

  private void refuseProperties(Event event, Place place) {
    if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
      node.getAnchor().ifPresent(anchor -> draft.problem(place, "yaml.anchor", anchor.getValue()));
      tag(event).ifPresent(tag -> draft.problem(place, "yaml.tag", shown(tag)));
    }
  }

  private static String shown(String tag) {
    return Excerpt.of(tag.replace("tag:yaml.org,2002:", "!!"));
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection
        ? collection.getTag()
        : Optional.empty();
  }

  private MapNode map(Place place, int depth) {
    MapDraft map = new MapDraft(draft, place);
    for (Event event = next(); event.getEventId() != ID.MappingEnd; event = next()) {
      Node key = node(event, depth + 1);
      Node value = node(next(), depth + 1);
      if (!(key instanceof ScalarNode name)) {
        draft.problem(key.place(), "yaml.key");
      } else if (name.form() == Form.PLAIN && name.text().equals("<<")) {
        draft.problem(name.place(), "yaml.merge");
      } else {
        map.add(name, value);
      }
    }
    return map.finished();
  }

  private ListNode list(Place place, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = next(); event.getEventId() != ID.SequenceEnd; event = next()) {
      items.add(node(event, depth + 1));
    }
    return new ListNode(List.copyOf(items), place);
  }

  private ScalarNode scalar(ScalarEvent event) {
    String text = event.getValue();
    int start = start(event);
    int end = reached;
    return switch (event.getScalarStyle()) {
      case PLAIN ->
          draft.scalar(
              NULLS.contains(text) ? Form.NULL : Form.PLAIN,
              FlowPlaces.plain(source, text, start, end));
      case LITERAL, FOLDED -> draft.scalar(Form.QUOTED, new BlockPlaces(source, text, start, end));
      default -> draft.scalar(Form.QUOTED, FlowPlaces.quoted(source, text, start, end));
    };
  }

  private int start(Event event) {
    return event.getStartMark().map(this::offset).orElse(reached);
  }

  private int offset(Mark mark) {
    return source.offset(mark.getIndex());
  }

  private Event next() {
    try {
      Event event = events.next();
      reached = event.getEndMark().map(this::offset).orElse(reached);
      return event;
    } catch (RuntimeException e) {
      // Beside its own exceptions the parser lets those of the JDK through, as for "\UFFFFFFFF".
      throw SyntaxErrors.yaml(source, e, reached);
    }
  }
}
