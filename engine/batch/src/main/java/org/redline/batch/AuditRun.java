package org.redline.batch;

/**
 * How a run ended.
 *
 * @param audited profiles that were audited
 * @param rejected profiles that could not be read
 * @param failed profiles at which the program failed
 * @param withViolations firms with at least one violation
 * @param withUndetermined firms with at least one provision that cannot be judged yet
 */
public record AuditRun(
    long audited, long rejected, long failed, long withViolations, long withUndetermined) {}
