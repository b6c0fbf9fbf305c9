package org.redline.generate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;

/** How one field is drawn. */
sealed interface Choice {
  /**
   * What most firms do, and what few do: {@code done | none}, {@code false |2 true}.
   *
   * @param lawful what the law asks for, or what is neither here nor there
   * @param faulty what breaks it; null where nothing does
   * @param percent chance of that in a firm of middling care
   */
  record Draw(Side lawful, @Nullable Side faulty, double percent) implements Choice {}

  /**
   * Another choice for each value of a field of the record or of one around it.
   *
   * @param name that field
   * @param cases by value
   * @param otherwise for every other value; null where the field is then left out
   */
  record By(String name, Map<String, Choice> cases, @Nullable Choice otherwise) implements Choice {}

  /** Percent of firms of middling care that break what nothing else is said of. */
  double FAULTS = 5.2;

  static Choice of(Node node) {
    return node instanceof MapNode map ? by(map) : of(((ScalarNode) node).text());
  }

  static Choice of(String written) {
    int bar = written.indexOf('|');
    if (bar < 0) {
      return new Draw(Side.of(written), null, 0);
    }
    String rest = written.substring(bar + 1);
    int space = rest.indexOf(' ');
    double percent = space == 0 ? FAULTS : Double.parseDouble(rest.substring(0, space));
    return new Draw(Side.of(written.substring(0, bar)), Side.of(rest.substring(space)), percent);
  }

  private static Choice by(MapNode map) {
    String name = "";
    Choice otherwise = null;
    Map<String, Choice> cases = new HashMap<>();
    for (Entry entry : map.entries()) {
      switch (entry.key()) {
        case "by" -> name = ((ScalarNode) entry.value()).text();
        case "else" -> otherwise = of(entry.value());
        default -> {
          Choice choice = of(entry.value());
          for (String key : entry.key().split(" ", -1)) {
            cases.put(key, choice);
          }
        }
      }
    }
    return new By(name, Map.copyOf(cases), otherwise);
  }
}
