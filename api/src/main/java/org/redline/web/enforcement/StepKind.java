package org.redline.web.enforcement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redline.rulebook.Basis;

/** What can be recorded in a case file, with the articles that it rests on. */
public enum StepKind {
  /** The inspection on site (现场检查): each finding confirmed or not. */
  INSPECT("work-safety-law 65, work-safety-law 68, administrative-penalty-law 42"),
  /** A hazard that the officers found themselves (发现隐患). */
  FIND_HAZARD("work-safety-law 65, work-safety-law 41"),
  /** An order or on-site measure (责令、现场处理措施). */
  ORDER("work-safety-law 65, administrative-penalty-law 28"),
  /** Service of an order, a notice or a decision (送达). */
  SERVE("administrative-penalty-law 61"),
  /** The party asks for a longer term; somebody else grants or refuses it (延期). */
  EXTEND("work-safety-law 65"),
  /** How a stop is obeyed (执行情况). */
  OBEY("work-safety-law 70, work-safety-law 113"),
  /** What was recorded and proves wrong is corrected (更正记录). */
  CORRECT(
      "administrative-penalty-law 40, administrative-penalty-law 45, administrative-penalty-law 57"),
  /** An order on facts that do not stand is taken back (撤销责令). */
  WITHDRAW("work-safety-law 65, administrative-penalty-law 40"),
  /** Re-inspection item by item (复查). */
  REINSPECT("work-safety-law 65"),
  /** Acceptance and striking off (验收销号). */
  STRIKE_OFF("work-safety-law 41, work-safety-law 65"),
  /** Listing of a major hazard (挂牌督办). */
  LIST("work-safety-law 41"),
  /** Review whether a protective measure ends (审查同意恢复、解除). */
  LIFT("work-safety-law 65, administrative-coercion-law 28"),
  /** Longer sealing or seizure (延长查封扣押). */
  EXTEND_SEAL("administrative-coercion-law 25"),
  /** A question that a person decides (执法认定). */
  DETERMINE("administrative-penalty-law 33, work-safety-law 70"),
  /** Approval by the head of the department (本部门主要负责人批准). */
  HEAD_APPROVAL("work-safety-law 70, work-safety-law 112"),
  /** Cutting power or explosives (停止供电、供应民爆物品). */
  CUT_SUPPLY("work-safety-law 70"),
  /** Opening of a penalty case (立案). */
  OPEN_CASE("administrative-penalty-law 54"),
  /** Prior notice of a penalty (处罚告知). */
  NOTICE("administrative-penalty-law 44, administrative-penalty-law 63"),
  /** The defence heard and reviewed (陈述申辩). */
  DEFENCE("administrative-penalty-law 45, administrative-penalty-law 62"),
  /** The party asks for a hearing (要求听证). */
  ASK_HEARING("administrative-penalty-law 64"),
  /** The hearing held (举行听证). */
  HEARING("administrative-penalty-law 64, administrative-penalty-law 65"),
  /** Legal review by another person (法制审核). */
  LEGAL_REVIEW("administrative-penalty-law 58"),
  /** Collective discussion by the heads (集体讨论). */
  DISCUSS("administrative-penalty-law 57"),
  /** Penalty decision (处罚决定). */
  DECIDE("administrative-penalty-law 57"),
  /** No penalty (不予处罚). */
  NO_PENALTY("administrative-penalty-law 33, administrative-penalty-law 57"),
  /** Publication of a penalty (公开处罚信息). */
  PUBLISH("work-safety-law 78"),
  /** Payment of a fine (缴纳罚款). */
  PAY("administrative-penalty-law 67"),
  /** Re-inspection and acceptance after a suspension (停产整顿验收). */
  ACCEPT("administrative-penalty-law 66, work-safety-law 113"),
  /** Proposal to request closure (提请关闭). */
  CLOSURE("work-safety-law 113, work-safety-law 115"),
  /** What became of the request for closure (关闭决定、执行). */
  CLOSURE_OUTCOME("work-safety-law 115"),
  /** Letter to the department that decides a matter (移送有关部门). */
  REFER("work-safety-law 69"),
  /** Transfer to the police, approved by the head (移送审批). */
  TRANSFER("administrative-penalty-law 27, crime-transfer-regulation 5"),
  /** Handing over (移送). */
  HAND_OVER("crime-transfer-regulation 5, crime-transfer-regulation 6"),
  /** Decision of the police (公安机关决定). */
  POLICE("crime-transfer-regulation 8, crime-transfer-regulation 9"),
  /** End of the file (结案). */
  CLOSE_FILE("administrative-penalty-law 57");

  private final String basis;

  StepKind(String basis) {
    this.basis = basis;
  }

  private static Basis basis(String text) {
    String[] parts = text.split(" ", 2);
    return new Basis(parts[0], parts[1], null, null, false);
  }

  /** The articles that it rests on. */
  public List<Basis> basis() {
    return Arrays.stream(basis.split(", ", -1)).map(StepKind::basis).toList();
  }

  /** As stored and shown in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a code, if there is one. */
  public static Optional<StepKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
