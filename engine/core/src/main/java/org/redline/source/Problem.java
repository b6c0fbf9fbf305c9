package org.redline.source;

import org.redline.text.Bilingual;

/**
 * One thing that is wrong in a file, and what to do about it.
 *
 * @param place where
 * @param message what is wrong and what to do; may have further lines (excerpt with caret)
 */
public record Problem(Place place, Bilingual message) {}
