package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Operation on a site (作业). Source: 安全生产法 43; 消防法 21.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param startedOn 开始日期: Started on
 * @param state 进行状态: Whether it goes on
 * @param stoppedOn 停止日期: Stopped on
 * @param fireDanger 在有火灾、爆炸危险的场所: In a place with danger of fire or explosion
 * @param attendant 安排专门人员进行现场安全管理: A person is assigned to manage safety on the spot
 * @param approval 依规定办理动火审批并采取消防安全措施: Open fire was approved beforehand and fire precautions were
 *     taken
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "作业", en = "Operation", source = "安全生产法 43; 消防法 21")
public record Operation(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable OperationKind kind,
    @Term(zh = "开始日期", en = "Started on") @Nullable LocalDate startedOn,
    @Term(zh = "进行状态", en = "Whether it goes on", remediable = true) @Nullable Progress state,
    @Term(zh = "停止日期", en = "Stopped on") @Nullable LocalDate stoppedOn,
    @Term(zh = "在有火灾、爆炸危险的场所", en = "In a place with danger of fire or explosion")
        @Nullable Boolean fireDanger,
    @Term(zh = "安排专门人员进行现场安全管理", en = "A person is assigned to manage safety on the spot")
        @Nullable CheckItem attendant,
    @Term(
            zh = "依规定办理动火审批并采取消防安全措施",
            en = "Open fire was approved beforehand and fire precautions were taken")
        @Nullable CheckItem approval,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
