package org.redline.web.workbook;

import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.text.Bilingual;
import org.redline.text.Messages;
import org.redline.workbook.CellNames;

/**
 * Something that is wrong in an upload.
 *
 * @param firm place of the firm that it concerns; 0 if it may be any
 * @param where the place in the file, as people call it
 * @param text what is wrong and what to do
 */
record UploadProblem(int firm, Bilingual where, Bilingual text) {
  private static final Messages MESSAGES = Messages.of(UploadProblem.class);

  static UploadProblem of(String file, int firm, Problem problem) {
    return new UploadProblem(firm, where(file, problem.place()), problem.message());
  }

  /** Of a text the line and column, of a workbook the sheet and cell. */
  private static Bilingual where(String file, Place place) {
    return place.file().equals(file)
        ? MESSAGES.get("place.line", place.line(), place.column())
        : CellNames.of(place);
  }
}
