package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Written explanation of under-use (使用不足书面说明). Source: 财资〔2022〕136号 51.
 *
 * @param state 提交情况: Whether it was submitted
 * @param submittedOn 提交日期: Submitted on
 */
@Term(zh = "使用不足书面说明", en = "Written explanation of under-use", source = "财资〔2022〕136号 51")
public record UnderUseExplanation(
    @Term(zh = "提交情况", en = "Whether it was submitted", remediable = true)
        @Nullable WorkState state,
    @Term(zh = "提交日期", en = "Submitted on") @Nullable LocalDate submittedOn)
    implements Part {}
