package org.redline.web.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Messages;
import org.redline.vocabulary.Vocabulary;
import org.redline.workbook.ReadFile;
import org.redline.workbook.ReadFirm;
import org.redline.workbook.WorkbookReader;
import org.springframework.stereotype.Component;

/** Reads uploaded files: workbooks, and profiles in YAML or JSON; a few at once. */
@Component
class UploadReader {
  private static final Messages MESSAGES = Messages.of(UploadReader.class);

  /** A workbook may take some hundred megabytes while it is read. */
  private static final int AT_ONCE = 2;

  final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final WorkbookReader workbooks = new WorkbookReader(Vocabulary.ofEnterprise());
  private final ProfileReader profiles = new ProfileReader(Vocabulary.ofEnterprise());

  /**
   * Reads a file by its ending.
   *
   * @throws Problems with everything that is wrong, if there is nothing to preview
   * @throws Busy when as many files as can be are being read
   */
  ReadFile read(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (content.length == 0) {
      throw refusal("file.none");
    } else if (!List.of("xlsx", "xls", "yaml", "yml", "json").contains(ending)) {
      throw refusal("file.ending");
    } else if (!turns.tryAcquire()) {
      throw new Busy();
    }
    try {
      return ending.startsWith("xls") ? workbooks.read(content) : profile(name, content);
    } finally {
      turns.release();
    }
  }

  private ReadFile profile(String name, byte[] content) {
    Profile profile = profiles.read(name, content);
    String id = String.valueOf(profile.unit().id());
    String called = String.valueOf(profile.unit().name());
    Place place = new Place(name, 1, 1);
    return new ReadFile(
        List.of(new ReadFirm(id, called, place, Optional.of(profile), List.of())), List.of());
  }

  private static Problems refusal(String key) {
    return new Problems(List.of(problem(key)));
  }

  private static Problem problem(String key) {
    return new Problem(new Place("", 0, 0), MESSAGES.get(key));
  }

  /** Nothing is wrong with the file, but others are being read. */
  static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is told of it. */
    Problem problem() {
      return UploadReader.problem("file.busy");
    }
  }
}
