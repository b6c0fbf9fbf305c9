package org.redline.drl;

import java.time.LocalDate;

/**
 * The day on which one would decide, as a fact.
 *
 * @param day the day
 */
public record AsOf(LocalDate day) {}
