package org.redline.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A place in a law.
 *
 * @param law key in {@code laws.yaml}
 * @param article article as numbered, such as {@code 98} or {@code 134-1}; null for a whole
 *     document
 * @param paragraph 款, from 1; null where the article has one or all are meant
 * @param item 项, from 1
 * @param unverified no text confirms it
 */
public record Basis(
    String law,
    @Nullable String article,
    @Nullable Integer paragraph,
    @Nullable Integer item,
    boolean unverified) {}
