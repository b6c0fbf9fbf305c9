package org.redline.web.overview;

import org.jspecify.annotations.Nullable;

/**
 * A firm of a cell.
 *
 * @param hits provisions of the cell of which it has such a finding
 */
record CellFirm(
    String firm,
    String name,
    @Nullable String region,
    @Nullable String sector,
    int profileVersion,
    int hits) {}
