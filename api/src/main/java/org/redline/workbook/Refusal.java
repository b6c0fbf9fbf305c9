package org.redline.workbook;

import java.util.List;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Messages;

/** Why a file is not read at all. */
final class Refusal {
  private static final Messages MESSAGES = Messages.of(Refusal.class);

  /** The file as a whole. */
  private static final Place FILE = new Place("", 0, 0);

  private Refusal() {}

  static Problems of(String key, Object... arguments) {
    return new Problems(List.of(new Problem(FILE, MESSAGES.get(key, arguments))));
  }
}
