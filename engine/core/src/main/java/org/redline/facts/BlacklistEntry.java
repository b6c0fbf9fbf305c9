package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Entry in a blacklist (失信名单). Source: 应急管理部令第11号.
 *
 * @param id 编号: Id
 * @param list 名单: List
 * @param decision 依据处罚决定编号: Penalty decision id
 * @param listedOn 列入日期: Listed on
 * @param removedOn 移出日期: Removed on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "失信名单", en = "Entry in a blacklist", source = "应急管理部令第11号")
public record BlacklistEntry(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名单", en = "List") @Nullable String list,
    @Term(zh = "依据处罚决定编号", en = "Penalty decision id") @Nullable String decision,
    @Term(zh = "列入日期", en = "Listed on") @Nullable LocalDate listedOn,
    @Term(zh = "移出日期", en = "Removed on", notBefore = "listedOn") @Nullable LocalDate removedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
