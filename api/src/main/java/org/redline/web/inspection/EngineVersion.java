package org.redline.web.inspection;

/**
 * The version of the program that makes reports: the same profile, rules, day and version give the
 * same bytes.
 */
public record EngineVersion(String text) {}
