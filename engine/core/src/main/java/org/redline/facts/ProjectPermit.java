package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Project permit (建设手续). Source: 建筑法 7.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param review 办理情况: How it stands
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "建设手续", en = "Project permit", source = "建筑法 7")
public record ProjectPermit(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable ProjectPermitKind kind,
    @Term(zh = "办理情况", en = "How it stands") @Nullable Review review,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
