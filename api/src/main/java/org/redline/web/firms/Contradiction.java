package org.redline.web.firms;

/**
 * Where a submission said something else than what an authority had recorded; the record was kept.
 *
 * @param path the place
 * @param submitted what was submitted, as JSON
 * @param kept what was recorded, as JSON
 */
public record Contradiction(String path, String submitted, String kept) {}
