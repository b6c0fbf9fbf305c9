package org.redline.rulebook;

import org.redline.text.Bilingual;

/**
 * A document (文书) that carries an action.
 *
 * @param title its name
 * @param unverified no text confirms the name
 */
public record Document(Bilingual title, boolean unverified) {}
