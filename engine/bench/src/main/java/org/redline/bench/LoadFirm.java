package org.redline.bench;

/**
 * A synthetic firm.
 *
 * @param json its profile
 */
record LoadFirm(String id, String json) {}
