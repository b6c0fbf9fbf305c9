package org.redline.architecture.examples;

import dev.cel.compiler.CelCompiler;

/** Sees CEL outside of the conditions. */
public record ParsesConditions(CelCompiler compiler) {}
