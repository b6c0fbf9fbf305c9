package org.redline.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one place of a term's labels and limits: schema, messages, explanations and forms read them
 * from here.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Term {
  /** The Chinese label. */
  String zh();

  /** The English label. */
  String en();

  /** Unit of a number, as written in Chinese documents; empty where there is none. */
  String unit() default "";

  /** Law and article, or standard, that the term comes from; empty where it is plain. */
  String source() default "";

  /**
   * Whether the value can still lawfully be put right: {@code explain} proposes only such changes.
   */
  boolean remediable() default false;

  /** Smallest number allowed; for decimals too. */
  long min() default Long.MIN_VALUE;

  /** Largest number allowed; for decimals too. */
  long max() default 1_000_000_000_000_000L;

  /** Whether a day may lie after the day of the audit: the end of a term, say, and no event. */
  boolean ahead() default false;

  /** The day of the same record that a day may not be before; empty where there is none. */
  String notBefore() default "";

  /** Form of a text. */
  Format format() default Format.PLAIN;
}
