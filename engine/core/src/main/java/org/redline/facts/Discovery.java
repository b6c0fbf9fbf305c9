package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an authority discovered a breach (违法行为被发现): by inspection, report or case filing. The time
 * bar counts to that day.
 *
 * @param id 编号: Id
 * @param provision 条款: Provision (id in the rule files)
 * @param subject 对象编号: Id of the subject
 * @param discoveredOn 发现日期: Discovered on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "违法行为的发现", en = "Discovery of a breach", source = "行政处罚法 36")
public record Discovery(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "条款", en = "Provision (id in the rule files)") @Nullable String provision,
    @Term(zh = "对象编号", en = "Id of the subject") @Nullable String subject,
    @Term(zh = "发现日期", en = "Discovered on") @Nullable LocalDate discoveredOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
