package org.redline.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;
import org.redline.memory.Conduct;
import org.redline.memory.Severity;
import org.redline.source.Place;
import org.redline.text.Bilingual;
import org.redline.vocabulary.RecordType;

/**
 * One checkable requirement with its legal basis.
 *
 * @param id rulebook and file name, such as {@code three-simultaneities/design-reviewed}
 * @param rulebook id of its rulebook
 * @param title title
 * @param covers requirement ids
 * @param examines type of the subject
 * @param decisive the decisive day; null = {@code asOf}
 * @param continuous the conduct goes on: its decisive day is its last day, or {@code asOf} while it
 *     continues
 * @param conduct nature of the conduct
 * @param severity severity
 * @param sameAct findings with one key on one subject rest on one act (行政处罚法 29); null = its own
 * @param together however many facts break it, the unit commits one act: it is fined once
 * @param authority authority key: who may decide
 * @param tags marks for mandate rules, such as {@code permit-missing}
 * @param reads size fields that it lawfully reads
 * @param formerly earlier ids
 * @param wordings texts by day, not overlapping, ascending
 * @param cases its cases
 * @param place where it stands
 */
public record Provision(
    String id,
    String rulebook,
    Bilingual title,
    List<String> covers,
    RecordType examines,
    @Nullable Expression decisive,
    boolean continuous,
    Conduct conduct,
    Severity severity,
    @Nullable String sameAct,
    boolean together,
    String authority,
    List<String> tags,
    List<String> reads,
    List<String> formerly,
    List<Wording> wordings,
    List<ProvisionCase> cases,
    Place place) {}
