package org.redline.vocabulary;

/**
 * Two days of one record of which the later may not be before the earlier.
 *
 * @param earlier the day that comes first
 * @param later the day that comes on it or after it
 */
public record DayOrder(Field earlier, Field later) {}
