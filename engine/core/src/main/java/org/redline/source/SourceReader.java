package org.redline.source;

import java.util.ArrayList;
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
    List<Problem> found = new ArrayList<>();
    Node root = read(file, content, limits, found);
    if (!found.isEmpty()) {
      throw new Problems(found);
    }
    return root;
  }

  /**
   * Like {@link #read(String, byte[], Limits)}, but goes on where keys stand twice: the first one
   * counts, and the others go to {@code found}, so that all that is wrong can be told at once.
   *
   * @throws Problems with everything that is wrong, if a tree cannot be had for another reason
   */
  public static Node read(String file, byte[] content, Limits limits, List<Problem> found) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "json" -> new JsonTree(draft(file, content, limits)).read(found);
      case "yaml", "yml" -> new YamlTree(draft(file, content, limits)).read(found);
      default -> throw Draft.refusal(new Place(file, 1, 1), "source.ending");
    };
  }

  private static Draft draft(String file, byte[] content, Limits limits) {
    if (content.length > limits.bytes()) {
      throw Draft.refusal(new Place(file, 1, 1), "source.bytes", content.length, limits.bytes());
    }
    return new Draft(SourceText.decode(file, content), limits);
  }

  /** The finished tree, unless it is spoilt or holds nothing; lesser problems go to found. */
  static Node finished(Draft draft, Node root, List<Problem> found) {
    if (root instanceof ScalarNode scalar && scalar.isNull()) {
      draft.problem(root.place(), "source.empty");
    }
    if (draft.spoilt()) {
      throw new Problems(draft.problems());
    }
    found.addAll(draft.problems());
    return root;
  }
}
