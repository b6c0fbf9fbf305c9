package org.redline.batch;

/**
 * One profile as it was submitted.
 *
 * @param file name of the file that it stands in
 * @param line line of the file at which it begins, from 1
 * @param name name to read it by; its ending tells YAML from JSON
 * @param content its bytes
 * @param end bytes of the input that are behind it, for the progress
 */
record Submission(String file, int line, String name, byte[] content, long end) {}
