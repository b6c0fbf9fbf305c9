package org.redline.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Order of an authority (执法责令). Source: 安全生产法 65, 70; 行政处罚法 28.
 *
 * @param id 编号: Id
 * @param number 文号: Document number
 * @param kind 种类: Kind
 * @param issuedOn 作出日期: Issued on
 * @param issuedBy 作出机关: Issued by
 * @param service 送达: Service
 * @param hazard 对应隐患编号: Hazard id
 * @param majorHazard 基于重大事故隐患: Based on a major hazard
 * @param lawful 责令合法明确可行: Lawful, clear and feasible
 * @param items 事项: Items
 * @param compliance 执行情况: Whether it was obeyed
 * @param liftedBy 解除审查: Review that lifts it
 * @param refusals 拒不执行: Refusals
 * @param resumptions 恢复生产: Resumptions
 * @param resumptionEndedOn 擅自恢复终了日期: Last day of the resumption
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "执法责令", en = "Order of an authority", source = "安全生产法 65, 70; 行政处罚法 28")
public record Order(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "文号", en = "Document number") @Nullable String number,
    @Term(zh = "种类", en = "Kind") @Nullable OrderKind kind,
    @Term(zh = "作出日期", en = "Issued on") @Nullable LocalDate issuedOn,
    @Term(zh = "作出机关", en = "Issued by") @Nullable String issuedBy,
    @Term(zh = "送达", en = "Service") @Nullable Service service,
    @Term(zh = "对应隐患编号", en = "Hazard id") @Nullable String hazard,
    @Term(zh = "基于重大事故隐患", en = "Based on a major hazard") @Nullable Boolean majorHazard,
    @Term(zh = "责令合法明确可行", en = "Lawful, clear and feasible") @Nullable Boolean lawful,
    @Term(zh = "事项", en = "Items") @Nullable List<OrderItem> items,
    @Term(zh = "执行情况", en = "Whether it was obeyed", remediable = true)
        @Nullable Compliance compliance,
    @Term(zh = "解除审查", en = "Review that lifts it") @Nullable Review liftedBy,
    @Term(zh = "拒不执行", en = "Refusals") @Nullable List<Refusal> refusals,
    @Term(zh = "恢复生产", en = "Resumptions") @Nullable List<Resumption> resumptions,
    @Term(zh = "擅自恢复终了日期", en = "Last day of the resumption") @Nullable LocalDate resumptionEndedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Order {
    items = Lists.frozen(items);
    refusals = Lists.frozen(refusals);
    resumptions = Lists.frozen(resumptions);
  }
}
