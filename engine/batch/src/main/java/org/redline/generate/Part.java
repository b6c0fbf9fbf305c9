package org.redline.generate;

import org.redline.facts.Enterprise;

/**
 * Something that a firm may have.
 *
 * @param percent chance that it has it
 * @param times how often at most
 * @param perHeads people for each time; 0 = any number of times is as likely as another
 * @param shape what the firm then has; the rest is open
 */
record Part(int percent, int times, int perHeads, Enterprise shape) {}
