package org.redline.facts;

/** Form of a text value. */
public enum Format {
  /** Any text within the length limit. */
  PLAIN,
  /** Name of a unit or person: one line, without the marks of a script. */
  NAME,
  /** Unified social credit code with its check digit (GB 32100-2015). */
  CREDIT_CODE,
  /** Administrative division code: six digits (GB/T 2260). */
  REGION_CODE,
  /** Industry code: a letter A to T, or two to four digits (GB/T 4754). */
  INDUSTRY_CODE
}
