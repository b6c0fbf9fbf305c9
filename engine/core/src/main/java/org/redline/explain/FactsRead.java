package org.redline.explain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.condition.Expr;
import org.redline.memory.Verdict;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/**
 * Which facts those provisions read that could apply to a unit; what else it tells, none judges.
 */
public final class FactsRead {
  private final Map<Field, Set<Provision>> readers;

  private FactsRead(Map<Field, Set<Provision>> readers) {
    this.readers = readers;
  }

  /** What the provisions of a report read, without those that do not apply. */
  public static FactsRead of(AuditReport report) {
    Map<Field, Set<Provision>> readers = new HashMap<>();
    Set<Provision> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : report.findings()) {
      Provision provision = finding.provision();
      if (finding.verdict() != Verdict.NOT_APPLICABLE && seen.add(provision)) {
        for (Field field : fields(provision)) {
          readers
              .computeIfAbsent(field, f -> Collections.newSetFromMap(new IdentityHashMap<>()))
              .add(provision);
        }
      }
    }
    return new FactsRead(readers);
  }

  /** How many of the provisions read any of these fields. */
  public int provisions(List<Field> fields) {
    Set<Provision> all = Collections.newSetFromMap(new IdentityHashMap<>());
    fields.forEach(field -> all.addAll(readers.getOrDefault(field, Set.of())));
    return all.size();
  }

  private static Set<Field> fields(Provision provision) {
    Set<Field> fields = new HashSet<>();
    if (provision.decisive() != null) {
      collect(provision.decisive().tree(), fields);
    }
    Wording wording = provision.wordings().get(provision.wordings().size() - 1);
    collect(wording.applies().tree(), fields);
    collect(wording.breach().tree(), fields);
    wording.ends().forEach(end -> collect(end.when().tree(), fields));
    for (RecordType type = provision.examines(); type != null; type = type.owner().orElse(null)) {
      type.ownerField().ifPresent(fields::add);
    }
    return fields;
  }

  private static void collect(Expr expr, Set<Field> fields) {
    if (expr instanceof Expr.Select select) {
      fields.add(select.field());
      collect(select.target(), fields);
    } else if (expr instanceof Expr.Param param && param.day() != null) {
      collect(param.day(), fields);
    } else if (expr instanceof Expr.Call call) {
      call.operands().forEach(operand -> collect(operand, fields));
    } else if (expr instanceof Expr.Macro macro) {
      collect(macro.list(), fields);
      collect(macro.body(), fields);
    }
  }
}
