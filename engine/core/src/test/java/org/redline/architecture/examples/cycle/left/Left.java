package org.redline.architecture.examples.cycle.left;

import org.redline.architecture.examples.cycle.right.Right;

/** One half of a cycle. */
public record Left(Right right) {}
