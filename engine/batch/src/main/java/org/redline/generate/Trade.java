package org.redline.generate;

import java.util.List;

/**
 * A kind of firm.
 *
 * @param name what the odds call it
 * @param weight how many there are, against other trades
 * @param heads people in a firm of middle size
 * @param parts what its firms may have, in order
 */
record Trade(String name, int weight, int heads, List<Part> parts) {}
