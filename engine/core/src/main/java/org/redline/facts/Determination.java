package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finding by an officer or authority (执法认定). Source: 行政处罚法 32, 33; 2022解释 3.
 *
 * @param id 编号: Id
 * @param question 认定事项: Question
 * @param provision 对应条款编号: Provision id
 * @param subject 对应检查对象编号: Subject id
 * @param answer 结论: Answer
 * @param decidedOn 认定日期: Decided on
 * @param decidedBy 认定人: Decided by
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "执法认定", en = "Finding by an officer or authority", source = "行政处罚法 32, 33; 2022解释 3")
public record Determination(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "认定事项", en = "Question") @Nullable Question question,
    @Term(zh = "对应条款编号", en = "Provision id") @Nullable String provision,
    @Term(zh = "对应检查对象编号", en = "Subject id") @Nullable String subject,
    @Term(zh = "结论", en = "Answer") @Nullable Answer answer,
    @Term(zh = "认定日期", en = "Decided on") @Nullable LocalDate decidedOn,
    @Term(zh = "认定人", en = "Decided by") @Nullable String decidedBy,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
