package org.redline.facts;

/** Role of a person (人员身份). Source: 安全生产法 5, 25, 98. */
@Term(zh = "人员身份", en = "Role of a person", source = "安全生产法 5, 25, 98")
public enum PersonRole implements Coded {
  /** Principal person in charge (主要负责人). */
  PRINCIPAL("主要负责人", "Principal person in charge"),
  /** Actual controller (实际控制人). */
  ACTUAL_CONTROLLER("实际控制人", "Actual controller"),
  /** Individual investor (个人投资人). */
  INVESTOR("个人投资人", "Individual investor"),
  /** Other head (其他负责人). */
  OTHER_HEAD("其他负责人", "Other head"),
  /** Safety manager (安全生产管理人员). */
  SAFETY_MANAGER("安全生产管理人员", "Safety manager"),
  /** Project head (项目负责人). */
  PROJECT_HEAD("项目负责人", "Project head"),
  /** Directly responsible person (直接负责的主管人员和其他直接责任人员). */
  DIRECTLY_RESPONSIBLE("直接负责的主管人员和其他直接责任人员", "Directly responsible person"),
  /** Special-operation worker (特种作业人员). */
  SPECIAL_OPERATOR("特种作业人员", "Special-operation worker"),
  /** Transport staff for hazardous chemicals (危险化学品运输驾驶、押运、装卸管理等人员). */
  HAZARDOUS_TRANSPORT("危险化学品运输驾驶、押运、装卸管理等人员", "Transport staff for hazardous chemicals"),
  /** Worker in a dangerous fireworks process (烟花爆竹危险工序作业人员). */
  FIREWORKS_PROCESS("烟花爆竹危险工序作业人员", "Worker in a dangerous fireworks process"),
  /** Worker (从业人员). */
  WORKER("从业人员", "Worker"),
  /** Dispatched worker (被派遣劳动者). */
  DISPATCHED("被派遣劳动者", "Dispatched worker"),
  /** Intern (实习学生). */
  INTERN("实习学生", "Intern");

  private final String zh;
  private final String en;

  PersonRole(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }
}
