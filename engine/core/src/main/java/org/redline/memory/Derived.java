package org.redline.memory;

import org.jspecify.annotations.Nullable;
import org.redline.facts.Fact;
import org.redline.facts.Proof;
import org.redline.facts.Term;

/**
 * Fact derived by a mandate rule (推导事实).
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param subject 检查对象编号: Subject id
 * @param about 相关事项编号: What it is about (id)
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "推导事实", en = "Fact derived by a mandate rule")
public record Derived(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name") @Nullable String name,
    @Term(zh = "检查对象编号", en = "Subject id") @Nullable String subject,
    @Term(zh = "相关事项编号", en = "What it is about (id)") @Nullable String about,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
