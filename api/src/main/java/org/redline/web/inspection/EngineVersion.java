package org.redline.web.inspection;

/**
 * The build of the program that makes reports: the same profile, rules, day and build give the same
 * bytes.
 */
public record EngineVersion(String text) {}
