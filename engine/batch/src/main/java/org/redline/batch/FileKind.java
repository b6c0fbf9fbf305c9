package org.redline.batch;

import java.nio.file.Path;
import java.util.Locale;
import org.redline.profile.ProfileReader;

/** What a file holds, by its name. */
enum FileKind {
  /** One profile. */
  PROFILE,

  /** A profile on each line, plain or gzip. */
  LINES,

  /** Something else, or hidden. */
  OTHER;

  static FileKind of(Path file) {
    if (ProfileReader.reads(file)) {
      return PROFILE;
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.matches("[^.].*\\.(jsonl|ndjson)(\\.gz)?") ? LINES : OTHER;
  }
}
