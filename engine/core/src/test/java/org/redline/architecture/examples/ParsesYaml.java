package org.redline.architecture.examples;

import tools.jackson.dataformat.yaml.YAMLFactory;

/** Sees Jackson outside of the source tree. */
public record ParsesYaml(YAMLFactory factory) {}
