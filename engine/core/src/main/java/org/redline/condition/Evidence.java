package org.redline.condition;

/**
 * A path with the value that it had, as it stands in a report.
 *
 * @param path such as {@code project.designReview.outcome} or {@code
 *     enterprise.licences[L-1].validTo}
 * @param value the value as profiles write it: codes in kebab-case, dates as ISO, decimals plain
 */
public record Evidence(String path, String value) {}
