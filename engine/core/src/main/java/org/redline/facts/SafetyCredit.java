package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Safety credit management (安全生产诚信管理).
 *
 * @param commitmentPublished 已公开安全承诺: The safety commitment is published
 * @param recordKept 已建立诚信档案: A credit record is kept
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "安全生产诚信管理", en = "Safety credit management")
public record SafetyCredit(
    @Term(zh = "已公开安全承诺", en = "The safety commitment is published", remediable = true)
        @Nullable Boolean commitmentPublished,
    @Term(zh = "已建立诚信档案", en = "A credit record is kept", remediable = true)
        @Nullable Boolean recordKept,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
