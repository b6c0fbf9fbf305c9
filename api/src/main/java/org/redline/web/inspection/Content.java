package org.redline.web.inspection;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.redline.web.pages.Words;

/** What stands at a place of a profile, as far as a comparison tells it. */
sealed interface Content {
  /**
   * In words.
   *
   * @param named tells a value as the vocabulary has it
   */
  String told(Words words, UnaryOperator<String> named);

  /**
   * A value, or all values of a list.
   *
   * @param texts as profiles write them
   */
  record Values(List<String> texts) implements Content {
    static Values of(String text) {
      return new Values(List.of(text));
    }

    @Override
    public String told(Words words, UnaryOperator<String> named) {
      return texts.stream().map(named).collect(Collectors.joining(words.get("report.comma")));
    }
  }

  /**
   * Of a record, or of a list of records, only how many things are in it.
   *
   * @param number how many
   */
  record Count(int number) implements Content {
    @Override
    public String told(Words words, UnaryOperator<String> named) {
      return words.get("compare.items", number);
    }
  }
}
