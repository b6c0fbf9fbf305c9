package org.redline.source;

import java.util.List;

/** A part of a YAML or JSON document, with its place. */
public sealed interface Node {
  Place place();

  /**
   * A mapping; keys are unique, since of equal ones the first counts.
   *
   * @param entries entries in the order of the file
   */
  record MapNode(List<Entry> entries, Place place) implements Node {}

  /**
   * A key with its value.
   *
   * @param key the key as written
   * @param keyPlace place of the key
   * @param value the value
   */
  record Entry(String key, Place keyPlace, Node value) {}

  /** A sequence. */
  record ListNode(List<Node> items, Place place) implements Node {}

  /**
   * A scalar: its text, not yet a value; the field that it is read for decides the type.
   *
   * @param text the text after unquoting and folding
   * @param form how it was written, so that {@code null} and {@code "null"} differ
   * @param place place of its first character, the quote or block indicator included
   * @param places place of every character of {@code text}
   */
  record ScalarNode(String text, Form form, Place place, CharacterPlaces places) implements Node {
    /** Whether it stands for "not submitted": an unquoted {@code null}, {@code ~} or nothing. */
    public boolean isNull() {
      return form == Form.NULL;
    }
  }

  /** How a scalar was written. */
  enum Form {
    /** YAML plain, JSON number or literal. */
    PLAIN,
    /** Quoted, or a YAML block scalar: always text. */
    QUOTED,
    /** YAML or JSON null. */
    NULL
  }

  /** Maps an offset in a scalar's text to its place in the file. */
  interface CharacterPlaces {
    Place at(int offset);
  }
}
