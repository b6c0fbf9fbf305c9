package org.redline.cases;

import org.redline.source.Place;
import org.redline.text.Bilingual;

/**
 * What came of one case.
 *
 * @param ruleId id of the provision or mandate rule
 * @param caseName name of the case
 * @param place where the case stands
 * @param passed whether the rule gave what the case says
 * @param explanation for a failed case, each thing that is wrong, a line each; else empty
 */
public record CaseResult(
    String ruleId, String caseName, Place place, boolean passed, Bilingual explanation) {}
