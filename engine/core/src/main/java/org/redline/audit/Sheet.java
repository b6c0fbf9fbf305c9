package org.redline.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redline.network.Checklist;
import org.redline.rulebook.Provision;

/**
 * What is the same for all subjects of a checklist, worked out once.
 *
 * @param places where its provisions stand in the order, the judged ones first
 * @param excluded the judgements of those that are excluded
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sheet(int[] places, List<Judgement> excluded) {

  /** The sheets of all checklists, by key. */
  static Map<String, Sheet> of(Collection<Checklist> checklists, FindingOrder order) {
    Map<String, Sheet> sheets = new HashMap<>();
    checklists.forEach(checklist -> sheets.put(checklist.key(), of(checklist, order)));
    return sheets;
  }

  private static Sheet of(Checklist checklist, FindingOrder order) {
    Stream<Provision> all =
        Stream.concat(checklist.judged().stream(), checklist.excluded().stream());
    return new Sheet(
        all.mapToInt(order::place).toArray(),
        checklist.excluded().stream().map(Judge::excluded).toList());
  }
}
