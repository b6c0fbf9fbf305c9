package org.redline.architecture.examples.cycle.right;

import org.redline.architecture.examples.cycle.left.Left;

/** The other half of a cycle. */
public record Right(Left left) {}
