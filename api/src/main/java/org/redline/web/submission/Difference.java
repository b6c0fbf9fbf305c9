package org.redline.web.submission;

/**
 * What another inspector changed.
 *
 * @param label where, in the words of the vocabulary
 * @param before what stood there; empty for nothing
 * @param after what stands there now; empty for nothing
 * @param mine what the draft says there, if it was changed there too; empty otherwise
 */
public record Difference(String label, String before, String after, String mine) {}
