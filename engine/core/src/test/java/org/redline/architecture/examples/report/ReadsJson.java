package org.redline.architecture.examples.report;

import tools.jackson.core.JsonParser;

/** Reads where reports are only written. */
public record ReadsJson(JsonParser parser) {}
