package org.redline.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Fact;
import org.redline.facts.PartyKind;
import org.redline.facts.Proof;
import org.redline.facts.Term;

/**
 * Action as the mandate rules see it (处置措施).
 *
 * @param id 编号: Id
 * @param action 措施: Action kind
 * @param standing 处置性质: Standing
 * @param kind 法律性质: Legal kind
 * @param subject 检查对象编号: Subject id
 * @param party 当事人: Party
 * @param stage 处置阶段: Stage
 * @param provisions 对应条款编号: Provisions that it follows from
 * @param authority 决定机关: Authority that decides (key in actions.yaml)
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "处置措施", en = "Action as the mandate rules see it")
public record Action(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "措施", en = "Action kind") @Nullable String action,
    @Term(zh = "处置性质", en = "Standing") @Nullable Standing standing,
    @Term(zh = "法律性质", en = "Legal kind") @Nullable LegalKind kind,
    @Term(zh = "检查对象编号", en = "Subject id") @Nullable String subject,
    @Term(zh = "当事人", en = "Party") @Nullable PartyKind party,
    @Term(zh = "处置阶段", en = "Stage") @Nullable Stage stage,
    @Term(zh = "对应条款编号", en = "Provisions that it follows from") @Nullable List<String> provisions,
    @Term(zh = "决定机关", en = "Authority that decides (key in actions.yaml)")
        @Nullable String authority,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Action {
    provisions = Finding.frozen(provisions);
  }
}
