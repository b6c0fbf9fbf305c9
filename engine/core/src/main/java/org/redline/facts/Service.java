package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Service of a document (送达). Source: 行政处罚法 61.
 *
 * @param way 送达方式: Way
 * @param servedOn 送达日期: Served on
 * @param receivedBy 签收人: Received by
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "送达", en = "Service of a document", source = "行政处罚法 61")
public record Service(
    @Term(zh = "送达方式", en = "Way") @Nullable ServiceWay way,
    @Term(zh = "送达日期", en = "Served on") @Nullable LocalDate servedOn,
    @Term(zh = "签收人", en = "Received by") @Nullable String receivedBy,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
