package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dangerous act (危险作业行为). Source: 刑法 134之一.
 *
 * @param id 编号: Id
 * @param conduct 行为: Conduct
 * @param doneOn 行为日期: Done on
 * @param restored 恢复正常（关闭、破坏的设备设施恢复使用，或者数据信息改正）: The equipment works again, or the data are put
 *     right
 * @param harm 已造成后果: Harm was done
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "危险作业行为", en = "Dangerous act", source = "刑法 134之一")
public record DangerousAct(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "行为", en = "Conduct") @Nullable DangerousConduct conduct,
    @Term(zh = "行为日期", en = "Done on") @Nullable LocalDate doneOn,
    @Term(zh = "恢复正常", en = "The equipment works again, or the data are put right")
        @Nullable CheckItem restored,
    @Term(zh = "已造成后果", en = "Harm was done") @Nullable Boolean harm,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
