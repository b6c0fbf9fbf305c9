package org.redline.web.submission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.vocabulary.Vocabulary;

/**
 * Finds in a draft what the engine calls by a path such as {@code enterprise.hazards[H-1].level}.
 */
final class EnginePath {
  private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");
  private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_]+)(?:\\[(.*)\\])?");

  private EnginePath() {}

  /** The path in the draft; empty where the engine means nothing that stands in a form. */
  static Optional<String> in(Draft draft, Vocabulary vocabulary, String path) {
    String[] steps = DOT.split(path, -1);
    if (!steps[0].equals(vocabulary.root().variable()) || steps.length < 2) {
      return Optional.empty();
    }
    String at = "";
    for (int i = 1; i < steps.length; i++) {
      Matcher step = STEP.matcher(steps[i]);
      if (!step.matches()) {
        return Optional.empty();
      }
      at = Draft.field(at, step.group(1));
      at = step.group(2) == null ? at : item(draft, at, step.group(2));
    }
    return Spot.of(at, draft, vocabulary).map(Spot::path);
  }

  /** The item of that id or, where none has it, at the place that its end counts. */
  private static String item(Draft draft, String list, String id) {
    List<String> items = draft.items(list);
    for (String item : items) {
      if (draft.text(Draft.field(item, "id")).equals(id)) {
        return item;
      }
    }
    int number = number(id);
    return number >= 1 && number <= items.size() ? items.get(number - 1) : list + ".none";
  }

  /** What the reader counts by: {@code Kind-3} or 3 is the third. */
  private static int number(String id) {
    String digits = id.substring(id.lastIndexOf('-') + 1);
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
