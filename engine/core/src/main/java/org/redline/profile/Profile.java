package org.redline.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;

/**
 * One document with everything submitted on one unit (企业档案).
 *
 * @param unit the enterprise
 * @param asOf the day on which one would decide; null if the document names none
 * @param source name of the file that it was read from
 */
public record Profile(Enterprise unit, @Nullable LocalDate asOf, String source) {}
