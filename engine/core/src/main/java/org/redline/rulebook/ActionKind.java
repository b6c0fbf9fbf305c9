package org.redline.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PenaltyKind;
import org.redline.memory.LegalKind;
import org.redline.text.Bilingual;

/**
 * A kind of action, from {@code actions.yaml}.
 *
 * @param key its key
 * @param title title
 * @param kind legal kind
 * @param weight within a family, a heavier action supersedes a lighter one of the same legal kind
 * @param family actions of one family are comparable; null = supersedes nothing
 * @param continuingOnly makes sense only while the breach continues
 * @param decider authority key where it is always the same; null = the provision's authority
 * @param penalty the kind of penalty by which a decision records it; null where it is no penalty
 * @param document document key; null where none is served
 * @param notice prior notice (行政处罚法 44)
 * @param hearing when a hearing must be offered (行政处罚法 63)
 * @param legalReview when legal review precedes the decision (行政处罚法 58)
 * @param collective when heads decide together (行政处罚法 57)
 * @param basis general basis of the kind
 * @param deadline term set by law for taking or fulfilling it
 */
public record ActionKind(
    String key,
    Bilingual title,
    LegalKind kind,
    int weight,
    @Nullable String family,
    boolean continuingOnly,
    @Nullable String decider,
    @Nullable PenaltyKind penalty,
    @Nullable String document,
    boolean notice,
    When hearing,
    When legalReview,
    When collective,
    List<Basis> basis,
    @Nullable Deadline deadline) {

  /** When a step of the procedure applies. */
  public enum When {
    NEVER,
    ALWAYS,
    LARGE_AMOUNT,
    WHEN_HEARD,
    WHEN_GRAVE
  }
}
