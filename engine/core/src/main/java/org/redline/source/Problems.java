package org.redline.source;

import java.util.List;

/** Thrown with every problem of an input at once, in order of file, line and column. */
public final class Problems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public Problems(List<Problem> problems) {
    super(problems.size() + " problem(s); first: " + problems.get(0));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
