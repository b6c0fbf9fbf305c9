package org.redline.batch;

import java.nio.file.Path;
import java.util.Locale;

/** What a file holds, by its name. */
enum FileKind {
  /** One profile. */
  PROFILE,

  /** A profile on each line, plain or gzip. */
  LINES,

  /** Something else, or hidden. */
  OTHER;

  static FileKind of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.startsWith(".")) {
      return OTHER;
    } else if (name.matches(".*\\.(yaml|yml|json)")) {
      return PROFILE;
    }
    return name.matches(".*\\.(jsonl|ndjson)(\\.gz)?") ? LINES : OTHER;
  }
}
