package org.redline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Benchmark;
import org.redline.text.Bilingual;

/**
 * What must or may follow, against one party, for one subject.
 *
 * @param key identity among the actions of a report
 * @param action what
 * @param standing what the law orders or allows now, or what a campaign demands
 * @param stage at which stage
 * @param party against whom
 * @param subjectKind type of the subject
 * @param subjectId id of the subject
 * @param act for money, the act that is punished: actions on different acts are not one; else null
 * @param authority key of who may decide
 * @param may the law says 可以 (may), not shall
 * @param possible it depends on facts that were not submitted, or on a finding no one has made
 * @param missing what would settle whether it stands
 * @param preconditions what must hold, each met, not met or unknown
 * @param due when it is due; null where the law sets no term
 * @param amount range of a fine; null for other actions
 * @param benchmarks for a fine, the grades that the firm's region starts from
 * @param leadsThrough for a campaign demand, the legal steps that lead there
 * @param basis its basis, sorted
 * @param because ids of the provisions and mandate rules that it follows from, sorted
 * @param supersedes keys of the lighter actions of its legal kind that it takes the place of
 * @param supersededBy key of the heavier action that takes its place; null where none does
 * @param held why it is held back; null where it is not
 */
public record MandatedAction(
    String key,
    ActionKind action,
    Standing standing,
    Stage stage,
    PartyKind party,
    String subjectKind,
    @Nullable String subjectId,
    @Nullable String act,
    String authority,
    boolean may,
    boolean possible,
    List<String> missing,
    List<PreconditionState> preconditions,
    @Nullable DueDate due,
    @Nullable Money amount,
    List<Benchmark> benchmarks,
    List<LeadingStep> leadsThrough,
    List<Basis> basis,
    List<String> because,
    List<String> supersedes,
    @Nullable String supersededBy,
    @Nullable Bilingual held) {

  /**
   * A legal step that leads to what a campaign demands.
   *
   * @param action the step
   * @param stands whether it stands now, on the same subject
   */
  public record LeadingStep(ActionKind action, boolean stands) {}
}
