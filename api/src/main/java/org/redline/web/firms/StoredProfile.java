package org.redline.web.firms;

import java.time.OffsetDateTime;

/**
 * One version of a firm's profile.
 *
 * @param firm id of the firm
 * @param version from 1
 * @param content the profile as JSON
 * @param digest SHA-256 of the content
 * @param source by which way it came
 * @param submittedBy name of the account
 * @param submittedAt when
 */
public record StoredProfile(
    String firm,
    int version,
    String content,
    String digest,
    String source,
    String submittedBy,
    OffsetDateTime submittedAt) {}
