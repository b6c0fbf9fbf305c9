package org.redline.batch;

/** One profile as it was submitted. Immutable, as long as nobody writes into its content. */
final class Submission {
  private final String file;
  private final int line;
  private final String name;
  private final byte[] content;
  private final long end;

  /**
   * @param file name of the file that it stands in
   * @param line line of the file at which it begins, from 1
   * @param name name to read it by; its ending tells YAML from JSON
   * @param end bytes of the input that are behind it, for the progress
   */
  Submission(String file, int line, String name, byte[] content, long end) {
    this.file = file;
    this.line = line;
    this.name = name;
    this.content = content;
    this.end = end;
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  long end() {
    return end;
  }
}
