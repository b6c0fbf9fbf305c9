package org.redline.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Item of an order (责令事项). Source: 行政处罚法 28; 安全生产法 65.
 *
 * @param id 编号: Id
 * @param provision 对应条款编号: Provision id
 * @param subject 对应检查对象编号: Subject id
 * @param demand 要求: Demand
 * @param dueOn 期限: Term ends on
 * @param extensions 延期: Extensions
 * @param reinspections 复查: Re-inspections
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "责令事项", en = "Item of an order", source = "行政处罚法 28; 安全生产法 65")
public record OrderItem(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "对应条款编号", en = "Provision id") @Nullable String provision,
    @Term(zh = "对应检查对象编号", en = "Subject id") @Nullable String subject,
    @Term(zh = "要求", en = "Demand") @Nullable String demand,
    @Term(zh = "期限", en = "Term ends on", ahead = true) @Nullable LocalDate dueOn,
    @Term(zh = "延期", en = "Extensions") @Nullable List<Extension> extensions,
    @Term(zh = "复查", en = "Re-inspections") @Nullable List<Reinspection> reinspections,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public OrderItem {
    extensions = Lists.frozen(extensions);
    reinspections = Lists.frozen(reinspections);
  }
}
