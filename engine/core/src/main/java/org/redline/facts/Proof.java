package org.redline.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a fact is known (证据情况). A fact without it counts as declared. Source: 行政处罚法 46.
 *
 * @param grade 证据等级: Grade
 * @param source 核实方式: How it was verified
 * @param verifiedBy 核实人: Verified by
 * @param verifiedOn 核实日期: Verified on
 * @param evidence 证据编号: Reference to the evidence
 * @param fields 所核实的项目: Names of the components that it covers; left out = all of the record
 */
@Term(zh = "证据情况", en = "How a fact is known", source = "行政处罚法 46")
public record Proof(
    @Term(zh = "证据等级", en = "Grade") @Nullable Grade grade,
    @Term(zh = "核实方式", en = "How it was verified") @Nullable ProofSource source,
    @Term(zh = "核实人", en = "Verified by") @Nullable List<String> verifiedBy,
    @Term(zh = "核实日期", en = "Verified on") @Nullable LocalDate verifiedOn,
    @Term(zh = "证据编号", en = "Reference to the evidence") @Nullable String evidence,
    @Term(zh = "所核实的项目", en = "Names of the components that it covers")
        @Nullable List<String> fields)
    implements Part {

  /** Copies the lists, so that a fact never changes. */
  public Proof {
    verifiedBy = Lists.frozen(verifiedBy);
    fields = Lists.frozen(fields);
  }

  /** Whether it speaks of a component of its record. */
  public boolean covers(String component) {
    return fields == null || fields.contains(component);
  }
}
