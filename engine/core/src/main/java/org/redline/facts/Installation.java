package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Installation (设备安装).
 *
 * @param state 完成情况: Whether it was done
 * @param contractorQualified 安装单位具备资质: The installer is qualified
 * @param recordsKept 安装记录齐全: Records are kept
 * @param finishedOn 完成日期: Finished on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "设备安装", en = "Installation")
public record Installation(
    @Term(zh = "完成情况", en = "Whether it was done", remediable = true) @Nullable WorkState state,
    @Term(zh = "安装单位具备资质", en = "The installer is qualified", remediable = true)
        @Nullable Boolean contractorQualified,
    @Term(zh = "安装记录齐全", en = "Records are kept", remediable = true) @Nullable Boolean recordsKept,
    @Term(zh = "完成日期", en = "Finished on") @Nullable LocalDate finishedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
