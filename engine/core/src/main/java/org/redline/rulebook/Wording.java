package org.redline.rulebook;

import java.util.List;
import java.util.Map;
import org.redline.condition.Condition;
import org.redline.memory.Stage;

/**
 * A provision as it stands on certain days.
 *
 * @param inForce days of the conduct that it governs
 * @param breaks the provisions broken (违反条款)
 * @param punishedBy the provisions that punish (处罚依据)
 * @param applies whom it binds
 * @param breach what breaks it
 * @param ends how the breach comes to be over
 * @param measures what follows, by stage
 * @param unverified no text confirms it
 */
public record Wording(
    Interval inForce,
    List<Basis> breaks,
    List<Basis> punishedBy,
    Condition applies,
    Condition breach,
    List<Ending> ends,
    Map<Stage, List<Measure>> measures,
    boolean unverified) {}
