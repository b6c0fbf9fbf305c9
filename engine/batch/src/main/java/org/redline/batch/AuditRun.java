package org.redline.batch;

/**
 * How a run ended.
 *
 * @param audited profiles that were audited
 * @param rejected profiles that could not be
 * @param withViolations firms with at least one violation
 */
public record AuditRun(long audited, long rejected, long withViolations) {}
