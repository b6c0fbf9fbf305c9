package org.redline.web.rules.drafts;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file as a draft wants it.
 *
 * @param path path below the rules folder
 * @param content its text; null if it is to be deleted
 * @param version counts how often it was saved, from 1
 */
public record DraftFile(
    String path,
    @Nullable String content,
    int version,
    String changedBy,
    OffsetDateTime changedAt) {}
