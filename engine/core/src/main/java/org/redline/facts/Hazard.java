package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hidden hazard (事故隐患). Source: 安全生产法 41, 65, 102.
 *
 * @param id 编号: Id
 * @param description 描述: Description
 * @param level 级别: Level
 * @param criterion 判定依据: Criterion
 * @param foundOn 发现日期: Found on
 * @param foundBy 发现主体: Found by
 * @param state 状态: State
 * @param removedOn 排除日期: Removed on
 * @param safetyAssured 排除前和排除中能够保证安全: Safety is assured until it is removed
 * @param removableAtOnce 能够立即排除: It can be removed at once
 * @param measuresTaken 已采取措施消除: Measures to remove it were taken
 * @param productionContinues 仍在危险区域生产作业: Work in the danger area goes on
 * @param producedWithHazard 存在该隐患仍进行了生产: Production went on although the hazard existed
 * @param productionStoppedOn 停止生产日期: Production stopped on
 * @param knownToHeads 负责人明知: Known to the heads
 * @param concealed 被掩盖: Concealed
 * @param acceptance 治理验收结果: Outcome of the acceptance
 * @param listing 挂牌督办: Listing for supervision
 * @param reported 重大隐患排查治理情况已按规定报告: Reported as the law demands for a major hazard
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "事故隐患", en = "Hidden hazard", source = "安全生产法 41, 65, 102")
public record Hazard(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "描述", en = "Description") @Nullable String description,
    @Term(zh = "级别", en = "Level") @Nullable HazardLevel level,
    @Term(zh = "判定依据", en = "Criterion") @Nullable String criterion,
    @Term(zh = "发现日期", en = "Found on") @Nullable LocalDate foundOn,
    @Term(zh = "发现主体", en = "Found by") @Nullable Discoverer foundBy,
    @Term(zh = "状态", en = "State", remediable = true) @Nullable HazardState state,
    @Term(zh = "排除日期", en = "Removed on", notBefore = "foundOn") @Nullable LocalDate removedOn,
    @Term(zh = "排除前和排除中能够保证安全", en = "Safety is assured until it is removed", remediable = true)
        @Nullable Boolean safetyAssured,
    @Term(zh = "能够立即排除", en = "It can be removed at once") @Nullable Boolean removableAtOnce,
    @Term(zh = "已采取措施消除", en = "Measures to remove it were taken", remediable = true)
        @Nullable Boolean measuresTaken,
    @Term(zh = "仍在危险区域生产作业", en = "Work in the danger area goes on", remediable = true)
        @Nullable Boolean productionContinues,
    @Term(zh = "存在该隐患仍进行了生产", en = "Production went on although the hazard existed")
        @Nullable Boolean producedWithHazard,
    @Term(zh = "停止生产日期", en = "Production stopped on") @Nullable LocalDate productionStoppedOn,
    @Term(zh = "负责人明知", en = "Known to the heads") @Nullable Boolean knownToHeads,
    @Term(zh = "被掩盖", en = "Concealed") @Nullable Boolean concealed,
    @Term(zh = "治理验收结果", en = "Outcome of the acceptance", remediable = true)
        @Nullable TestOutcome acceptance,
    @Term(zh = "挂牌督办", en = "Listing for supervision") @Nullable Listing listing,
    @Term(
            zh = "重大隐患排查治理情况已按规定报告",
            en = "Reported as the law demands for a major hazard",
            remediable = true)
        @Nullable Boolean reported,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
