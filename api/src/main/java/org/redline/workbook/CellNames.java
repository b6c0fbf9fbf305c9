package org.redline.workbook;

import org.redline.source.Place;
import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** What people call a place in a workbook. */
public final class CellNames {
  private static final Messages MESSAGES = Messages.of(CellNames.class);

  private CellNames() {}

  /** The sheet and the cell; a place without a row is a sheet, one without a sheet the file. */
  public static Bilingual of(Place place) {
    if (place.file().isEmpty()) {
      return MESSAGES.get("place.file");
    } else if (place.line() == 0) {
      return MESSAGES.get("place.sheet", place.file());
    }
    return MESSAGES.get("place.cell", place.file(), Texts.address(place.line(), place.column()));
  }
}
