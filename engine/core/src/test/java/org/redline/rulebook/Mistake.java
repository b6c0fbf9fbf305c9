package org.redline.rulebook;

/**
 * A mistake.
 *
 * @param file where it is made
 * @param from what stands there
 * @param to what stands there instead; the place of the problem is marked in it
 * @param message part of the message
 */
record Mistake(String file, String from, String to, String message) {
  RulesFolder folder() {
    return RulesFolder.small().change(file, from, to);
  }
}
