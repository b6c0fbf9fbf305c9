package org.redline.source;

import java.util.List;
import java.util.Locale;
import org.redline.source.Node.ScalarNode;

/** Reads a YAML or JSON document as a tree of nodes with their places. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads a file by its ending: {@code .json} as JSON, {@code .yaml} and {@code .yml} as YAML.
   *
   * @param file name of the file, for its ending and for the places
   * @throws Problems with everything that is wrong; after a syntax error, only that one
   */
  public static Node read(String file, byte[] content, Limits limits) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "json" -> new JsonTree(draft(file, content, limits)).read();
      case "yaml", "yml" -> new YamlTree(draft(file, content, limits)).read();
      default -> throw Draft.refusal(new Place(file, 1, 1), "source.ending");
    };
  }

  private static Draft draft(String file, byte[] content, Limits limits) {
    if (content.length > limits.bytes()) {
      throw Draft.refusal(new Place(file, 1, 1), "source.bytes", content.length, limits.bytes());
    }
    return new Draft(SourceText.decode(file, content), limits);
  }

  /** The finished tree, unless there were problems or nothing. */
  static Node finished(Draft draft, Node root) {
    if (root instanceof ScalarNode scalar && scalar.isNull()) {
      draft.problem(root.place(), "source.empty");
    }
    List<Problem> problems = draft.problems();
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return root;
  }
}
