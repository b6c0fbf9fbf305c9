package org.redline.web.inspection;

/**
 * A fact that is missing.
 *
 * @param label what it is
 * @param path where it belongs
 * @param ask whom to ask, and for which document; empty where nobody is known
 */
record Want(String label, String path, String ask) {}
