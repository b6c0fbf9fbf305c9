package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Schedule (工期). Source: 建设工程质量管理条例 10, 56; 建设工程安全生产管理条例 7, 55.
 *
 * @param plannedDays 合理工期: Planned days
 * @param currentDays 现定工期: Days now allowed
 * @param arbitrary 任意压缩合理工期: The planned days were cut arbitrarily
 * @param shorterThanContractDemanded 要求压缩合同约定的工期: A shorter time than the contract was demanded
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "工期", en = "Schedule", source = "建设工程质量管理条例 10, 56; 建设工程安全生产管理条例 7, 55")
public record Schedule(
    @Term(zh = "合理工期", en = "Planned days", unit = "天", min = 1, max = 20000)
        @Nullable Integer plannedDays,
    @Term(zh = "现定工期", en = "Days now allowed", unit = "天", min = 1, max = 20000)
        @Nullable Integer currentDays,
    @Term(zh = "任意压缩合理工期", en = "The planned days were cut arbitrarily", remediable = true)
        @Nullable Boolean arbitrary,
    @Term(
            zh = "要求压缩合同约定的工期",
            en = "A shorter time than the contract was demanded",
            remediable = true)
        @Nullable Boolean shorterThanContractDemanded,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
