package org.redline.web.documents;

import java.util.List;
import org.redline.text.Bilingual;
import org.redline.web.pages.Words;

/** A document cannot be drawn; nothing was stored and no number used. */
public final class NotDrawn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  NotDrawn(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  NotDrawn(String key, Object... arguments) {
    this(List.of(Problem.of(key, arguments)));
  }

  /** Everything that stands against it. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * One thing that stands against it.
   *
   * @param key key of what is said
   * @param arguments what it is said with
   */
  public record Problem(String key, List<Object> arguments) {
    static Problem of(String key, Object... arguments) {
      return new Problem(key, List.of(arguments));
    }

    /** What is said to whoever reads these words. */
    public String in(Words words) {
      return words.get(
          key, arguments.stream().map(a -> a instanceof Bilingual b ? words.of(b) : a).toArray());
    }
  }
}
