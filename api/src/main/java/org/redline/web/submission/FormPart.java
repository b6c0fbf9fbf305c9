package org.redline.web.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the form: a field, a record or a list.
 *
 * @param path its path in the draft
 * @param label label
 * @param help what helps to fill it in
 * @param unit unit of a number; empty for none
 * @param widget how it is filled in
 * @param value what was typed
 * @param choices what can be chosen
 * @param record the record, if it is unfolded
 * @param items items of a list
 * @param known what is known of it
 * @param count how many items there are, or how many facts are known below
 * @param problems what is wrong with it
 * @param provisions how many provisions read it that can apply
 * @param focus whether the reader was sent here
 */
public record FormPart(
    String path,
    String label,
    String help,
    String unit,
    Widget widget,
    String value,
    List<Choice> choices,
    @Nullable FormRecord record,
    List<FormItem> items,
    Known known,
    int count,
    List<String> problems,
    int provisions,
    boolean focus) {

  /** The path as a part of the ids of a page. */
  public String id() {
    return id(path);
  }

  static String id(String path) {
    return path.replace('.', '-');
  }

  /** Whether something can be typed or chosen at once. */
  public boolean isValue() {
    return switch (widget) {
      case GROUP, FOLDED, LIST -> false;
      default -> true;
    };
  }

  /**
   * One of the codes.
   *
   * @param code as files write it
   * @param label label
   */
  public record Choice(String code, String label) {}
}
