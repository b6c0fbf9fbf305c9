package org.redline.snapshot;

/** What stands next in a snapshot, by one letter. */
enum Tag {
  NULL('0'),
  TRUE('t'),
  FALSE('f'),
  INTEGER('i'),
  LONG('l'),
  DECIMAL('d'),
  TEXT('s'),
  DAY('D'),
  YEAR('Y'),
  ENUM('e'),
  LIST('['),
  SET('<'),
  MAP('{'),
  RECORD('r'),
  VOCABULARY('V'),
  TYPE('T'),
  FIELD('F'),
  CONDITION('C'),
  EXPRESSION('E');

  private static final Tag[] BY_LETTER = new Tag[128];

  static {
    for (Tag tag : values()) {
      BY_LETTER[tag.letter] = tag;
    }
  }

  private final char letter;

  Tag(char letter) {
    this.letter = letter;
  }

  int letter() {
    return letter;
  }

  /** The tag of a letter; an unknown letter is an {@link IllegalArgumentException}. */
  static Tag of(int letter) {
    Tag tag = letter < 0 || letter >= BY_LETTER.length ? null : BY_LETTER[letter];
    if (tag == null) {
      throw new IllegalArgumentException("no tag " + letter);
    }
    return tag;
  }
}
