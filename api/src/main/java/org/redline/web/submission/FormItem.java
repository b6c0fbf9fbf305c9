package org.redline.web.submission;

import org.jspecify.annotations.Nullable;

/**
 * An item of a list.
 *
 * @param path its path in the draft
 * @param title what it is called
 * @param value what is typed for it; null if it is a record
 * @param record the record, if it is one and unfolded
 */
public record FormItem(
    String path, String title, @Nullable FormPart value, @Nullable FormRecord record) {
  /** The path as a part of the ids of a page. */
  public String id() {
    return FormPart.id(path);
  }
}
