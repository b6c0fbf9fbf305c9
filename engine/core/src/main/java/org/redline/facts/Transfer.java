package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Transfer of a case (案件移送). Source: 国务院令310号 5, 8, 9.
 *
 * @param id 编号: Id
 * @param suspicion 涉嫌罪名: Suspected crime
 * @param about 对应事故或者事项编号: About (id)
 * @param approvedOn 批准日期: Approved on
 * @param handedOverOn 移送日期: Handed over on
 * @param policeDecision 公安机关决定: Decision of the police
 * @param courtFine 已判处罚金的当事人: Party fined by the court
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "案件移送", en = "Transfer of a case", source = "国务院令310号 5, 8, 9")
public record Transfer(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "涉嫌罪名", en = "Suspected crime") @Nullable String suspicion,
    @Term(zh = "对应事故或者事项编号", en = "About (id)") @Nullable String about,
    @Term(zh = "批准日期", en = "Approved on") @Nullable LocalDate approvedOn,
    @Term(zh = "移送日期", en = "Handed over on") @Nullable LocalDate handedOverOn,
    @Term(zh = "公安机关决定", en = "Decision of the police") @Nullable PoliceDecision policeDecision,
    @Term(zh = "已判处罚金的当事人", en = "Party fined by the court") @Nullable PartyKind courtFine,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
