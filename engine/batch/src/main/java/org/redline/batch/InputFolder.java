package org.redline.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Finds the files of a folder and of those below it that hold profiles. */
final class InputFolder extends SimpleFileVisitor<Path> {
  private final List<Path> found = new ArrayList<>();

  private InputFolder() {}

  /**
   * The files in order of name. What should be read and cannot, such as a folder that leads back to
   * itself, is among them, and found wanting when its turn comes.
   */
  static List<Path> files(Path folder) throws IOException {
    InputFolder visitor = new InputFolder();
    EnumSet<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(folder, links, Integer.MAX_VALUE, visitor);
    visitor.found.sort(Comparator.comparing(Path::toString));
    return Collections.unmodifiableList(visitor.found);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (FileKind.of(file) != FileKind.OTHER) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    boolean folder = why instanceof FileSystemLoopException || Files.isDirectory(file);
    if (folder || FileKind.of(file) != FileKind.OTHER) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }
}
