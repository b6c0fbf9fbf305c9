package org.redline.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.facts.PartyKind;

/**
 * What an article orders or allows against one party at one stage.
 *
 * @param action kind of action
 * @param party against whom
 * @param may the article says 可以 (may), not shall
 * @param when further condition on the facts; null = always
 * @param amount amount of a fine; null for other actions
 * @param basis basis of this measure; empty = the wording's punishedBy, else its breaks
 * @param authority key of the authority that this measure is for; null = the provision's
 * @param deadline term suggested or set; null = the kind's own
 * @param preconditions further preconditions
 */
public record Measure(
    ActionKind action,
    PartyKind party,
    boolean may,
    @Nullable Condition when,
    @Nullable Amount amount,
    List<Basis> basis,
    @Nullable String authority,
    @Nullable Deadline deadline,
    List<Precondition> preconditions) {}
