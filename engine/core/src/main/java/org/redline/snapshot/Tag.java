package org.redline.snapshot;

/** What stands next in a snapshot. */
enum Tag {
  NULL,
  TRUE,
  FALSE,
  INTEGER,
  LONG,
  DECIMAL,
  TEXT,
  DAY,
  YEAR,
  ENUM,
  LIST,
  SET,
  MAP,
  RECORD,
  VOCABULARY,
  TYPE,
  FIELD,
  CONDITION,
  EXPRESSION;

  private static final Tag[] ALL = values();

  static Tag of(int ordinal) {
    if (ordinal < 0 || ordinal >= ALL.length) {
      throw new IllegalArgumentException("no tag " + ordinal);
    }
    return ALL[ordinal];
  }
}
