package org.redline.rulebook;

import java.util.List;
import java.util.Map;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;

/**
 * Everything in a rules folder, checked; immutable.
 *
 * @param vocabulary what its conditions can name
 * @param laws by key
 * @param requirements by id, in order of the file
 * @param authorities titles by key
 * @param documents titles by key
 * @param actions by key
 * @param calendar rest days
 * @param rulebooks titles by id
 * @param provisions by id, sorted
 * @param mandates by id, sorted
 * @param digest {@code sha256:…} over the content of all files
 */
public record RuleSet(
    Vocabulary vocabulary,
    Map<String, Law> laws,
    Map<String, Requirement> requirements,
    Map<String, Bilingual> authorities,
    Map<String, Bilingual> documents,
    Map<String, ActionKind> actions,
    WorkCalendar calendar,
    Map<String, Bilingual> rulebooks,
    List<Provision> provisions,
    List<MandateRule> mandates,
    String digest) {}
