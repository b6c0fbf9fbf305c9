package org.redline.web.rest;

/**
 * What was answered to a submission.
 *
 * @param requestDigest SHA-256 of what was sent
 * @param firm id of the firm
 * @param version version that was stored
 * @param status HTTP status
 */
record KeptAnswer(String requestDigest, String firm, int version, int status) {}
