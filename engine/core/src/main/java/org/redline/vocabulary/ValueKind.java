package org.redline.vocabulary;

/**
 * Kind of value that a field holds; the field's kind, not the file format, decides how text is
 * read.
 */
public enum ValueKind {
  TEXT,
  INTEGER,
  DECIMAL,
  BOOLEAN,
  DATE,
  ENUM,
  RECORD,
  LIST
}
