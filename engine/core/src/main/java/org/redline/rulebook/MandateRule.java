package org.redline.rulebook;

import java.util.List;
import org.redline.source.Place;
import org.redline.text.Bilingual;

/**
 * What follows from findings and history.
 *
 * @param id rulebook and file name
 * @param rulebook id of its rulebook
 * @param title title
 * @param covers requirement ids
 * @param basis basis of what it does
 * @param inForce days of {@code asOf} on which it is used
 * @param when one to four patterns; each after the first joins an earlier one by equality
 * @param then what it does
 * @param cases its cases
 * @param place where it stands
 */
public record MandateRule(
    String id,
    String rulebook,
    Bilingual title,
    List<String> covers,
    List<Basis> basis,
    Interval inForce,
    List<Pattern> when,
    Effect then,
    List<MandateCase> cases,
    Place place) {}
