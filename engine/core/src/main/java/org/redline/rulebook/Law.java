package org.redline.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;

/**
 * A statute or document that rules cite.
 *
 * @param key its key
 * @param title full title
 * @param shortTitle title as cited
 * @param number promulgation number; null where there is none
 * @param kind law, regulation, rule, interpretation, policy or standard
 * @param inForce days in force
 * @param amended days on which an amended text took effect
 * @param replacedBy key of its successor
 * @param articles number of its last article; null where no full text was read
 */
public record Law(
    String key,
    Bilingual title,
    Bilingual shortTitle,
    @Nullable String number,
    String kind,
    Interval inForce,
    List<LocalDate> amended,
    @Nullable String replacedBy,
    @Nullable Integer articles) {}
