package org.redline.web.inspection;

/**
 * A fact that carries a verdict.
 *
 * @param label what it is
 * @param value what was found
 * @param path where
 * @param grade code of how well it is known; empty for what is no fact, such as the day
 * @param graded the same in words
 */
record Known(String label, String value, String path, String grade, String graded) {}
