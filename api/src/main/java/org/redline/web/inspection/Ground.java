package org.redline.web.inspection;

import java.util.List;

/**
 * A place in a law on which a finding rests.
 *
 * @param role {@code breaks} or {@code punishes}
 * @param cited law, article, paragraph and item
 * @param law full title of the law and its number; empty where the rules do not know it
 * @param days since when it is in force, and until when
 * @param unverified no text confirms it
 * @param told what it comes to, in our own words
 */
record Ground(
    String role, String cited, String law, String days, boolean unverified, List<String> told) {}
