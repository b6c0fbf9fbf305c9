package org.redline.web.overview;

import org.jspecify.annotations.Nullable;

/** A firm with the latest version of its profile. */
record FirmProfile(
    String id,
    String name,
    @Nullable String region,
    @Nullable String sector,
    int version,
    String content) {}
