package org.redline.web.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.redline.text.Bilingual;

/**
 * Kinds of documents (文书种类); {@code kinds.yaml} says of each its names, basis, number word, who
 * signs, and which fields an officer fills in.
 */
public enum DocumentKind {
  /** 行政检查审批表. */
  INSPECTION_APPROVAL,
  /** 行政检查通知书. */
  INSPECTION_NOTICE,
  /** 现场检查记录. */
  INSPECTION_RECORD,
  /** 现场处理措施决定书. */
  ON_SITE_MEASURE_DECISION,
  /** 责令限期整改指令书. */
  RECTIFICATION_ORDER,
  /** 文书送达回执. */
  SERVICE_RECEIPT,
  /** 整改复查意见书. */
  REINSPECTION_OPINION,
  /** 立案审批表. */
  CASE_APPROVAL,
  /** 行政处罚告知书. */
  PENALTY_NOTICE,
  /** 行政处罚听证告知书. */
  HEARING_RIGHT_NOTICE,
  /** 行政处罚决定书（单位）. */
  PENALTY_DECISION_UNIT,
  /** 行政处罚决定书（个人）. */
  PENALTY_DECISION_PERSON,
  /** 不予行政处罚决定书. */
  NO_PENALTY_DECISION,
  /** 不予行政处罚决定书, because the facts do not stand. */
  NOT_ESTABLISHED_DECISION,
  /** 撤销责令决定书. */
  ORDER_WITHDRAWAL,
  /** 行政强制审批表. */
  COERCION_APPROVAL,
  /** 查封扣押决定书. */
  SEAL_OR_SEIZE_DECISION,
  /** 查封扣押（场所、设施、财物）清单. */
  SEAL_OR_SEIZE_LIST,
  /** 延长查封扣押期限决定书. */
  SEAL_OR_SEIZE_EXTENSION,
  /** 查封扣押处理决定书. */
  SEAL_OR_SEIZE_DISPOSAL,
  /** 停止供电（供应民用爆炸物品）决定书, to the unit. */
  CUT_SUPPLY_DECISION,
  /** 停止供电（供应民用爆炸物品）通知书, to the supplier. */
  CUT_SUPPLY_NOTICE,
  /** 恢复供电（供应民用爆炸物品）通知书, to the supplier. */
  RESTORE_SUPPLY_NOTICE,
  /** 案件移送审批表. */
  TRANSFER_APPROVAL,
  /** 案件移送书, to the police. */
  CASE_TRANSFER_LETTER,
  /** 移送函, to another department. */
  DEPARTMENT_TRANSFER_LETTER,
  /** 提请关闭请示. */
  CLOSURE_REQUEST,
  /** 重大事故隐患挂牌督办通知书. */
  MAJOR_HAZARD_SUPERVISION_NOTICE;

  /** As stored, as shown in addresses, and as templates are named. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is called. */
  public Bilingual title() {
    return Catalogue.of(this).title();
  }

  /** Names of what officers fill in. */
  public Set<String> fields() {
    return Set.copyOf(Catalogue.of(this).fields());
  }

  /** The kind of a code, if there is one. */
  public static Optional<DocumentKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
