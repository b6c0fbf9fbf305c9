package org.redline.condition;

import java.util.List;

/** A checked condition; immutable and thread-safe. */
public interface Condition {
  /** The verdict of the condition, without evidence: the fast path. */
  Truth test(Frame frame);

  /**
   * The paths that carry the verdict, without short circuit, at most 20, in order of path: all
   * operands of what had to hold together, the deciding ones of what could decide alone; a macro
   * gives its witnesses or counter-examples, and its counts. The lines by which scales were
   * applied, at most 20, stand beside them.
   */
  List<Evidence> evidence(Frame frame);

  /**
   * For an unknown verdict, the paths that settle it whatever they turn out to be, in order of
   * path; empty for a known verdict. Where each path occurs once, none of them can be spared; where
   * a path comes back, the rest of the condition might do without another.
   */
  List<String> missing(Frame frame);

  /** The syntax tree, for explanations, mutants and other languages. */
  Expr tree();

  /** The parameters that it reads, each as often as it names it. */
  List<Expr.Param> parameters();

  /** What it can name. */
  Scope scope();

  /** The text that it was made from. */
  String text();
}
