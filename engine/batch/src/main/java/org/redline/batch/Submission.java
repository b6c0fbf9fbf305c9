package org.redline.batch;

import java.util.List;
import org.redline.source.Limits;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.text.Bilingual;

/** One profile as it was submitted. Immutable, as long as nobody writes into its content. */
final class Submission {
  /** Longest profile that is read, in bytes. */
  static final int LONGEST = Limits.profile().bytes();

  private final String file;
  private final int line;
  private final String name;
  private final byte[] content;
  private final List<Problem> problems;

  private Submission(String file, int line, String name, byte[] content, List<Problem> problems) {
    this.file = file;
    this.line = line;
    this.name = name;
    this.content = content;
    this.problems = List.copyOf(problems);
  }

  /**
   * A profile that can be read.
   *
   * @param file name of the file that it stands in
   * @param line line of the file at which it begins, from 1
   * @param name name to read it by; its ending tells YAML from JSON
   */
  static Submission of(String file, int line, String name, byte[] content) {
    return new Submission(file, line, name, content, List.of());
  }

  /** What cannot even be read as bytes, in the words of {@link Refusal}. */
  static Submission unreadable(String file, int line, String key, Object... arguments) {
    return unreadable(file, line, Refusal.of(key, arguments).text());
  }

  static Submission unreadable(String file, int line, Bilingual why) {
    Problem problem = new Problem(new Place(file, 1, 1), why);
    return new Submission(file, line, file, new byte[0], List.of(problem));
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

  /** Why it cannot be read; empty where one may try. */
  List<Problem> problems() {
    return problems;
  }
}
