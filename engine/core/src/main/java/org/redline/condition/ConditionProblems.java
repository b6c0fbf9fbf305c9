package org.redline.condition;

import java.util.List;

/** Thrown with every problem of a condition's text at once, in order of offset. */
public final class ConditionProblems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ConditionProblem> problems;

  ConditionProblems(List<ConditionProblem> problems) {
    super(problems.size() + " problem(s); first: " + problems.get(0));
    this.problems = List.copyOf(problems);
  }

  public List<ConditionProblem> problems() {
    return problems;
  }
}
