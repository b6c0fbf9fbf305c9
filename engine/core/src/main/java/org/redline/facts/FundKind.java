package org.redline.facts;

/**
 * Kind of business by the rates of the safety fund (安全生产费用计提类别). Source: 财资〔2022〕136号; 财企〔2012〕16号.
 */
@Term(
    zh = "安全生产费用计提类别",
    en = "Kind of business by the rates of the safety fund",
    source = "财资〔2022〕136号; 财企〔2012〕16号")
public enum FundKind implements Coded {
  /** Underground coal mine (井工煤矿). */
  COAL_UNDERGROUND("井工煤矿", "Underground coal mine"),
  /** Opencast coal mine (露天煤矿). */
  COAL_OPENCAST("露天煤矿", "Opencast coal mine"),
  /** Metal mine, opencast (金属矿山（露天）). */
  METAL_OPENCAST("金属矿山（露天）", "Metal mine, opencast"),
  /** Metal mine, underground (金属矿山（地下）). */
  METAL_UNDERGROUND("金属矿山（地下）", "Metal mine, underground"),
  /** Mine of the nuclear industry (核工业矿山). */
  NUCLEAR_MINE("核工业矿山", "Mine of the nuclear industry"),
  /** Non-metal mine, opencast (非金属矿山（露天）). */
  NON_METAL_OPENCAST("非金属矿山（露天）", "Non-metal mine, opencast"),
  /** Non-metal mine, underground (非金属矿山（地下）). */
  NON_METAL_UNDERGROUND("非金属矿山（地下）", "Non-metal mine, underground"),
  /** Small opencast quarry (小型露天采石场). */
  SMALL_QUARRY("小型露天采石场", "Small opencast quarry"),
  /** Tailings pond of class three or above (尾矿库（三等及以上）). */
  TAILINGS_LARGE("尾矿库（三等及以上）", "Tailings pond of class three or above"),
  /** Tailings pond of class four or five (尾矿库（四等、五等）). */
  TAILINGS_SMALL("尾矿库（四等、五等）", "Tailings pond of class four or five"),
  /** Recovery from a tailings pond of class three or above (尾矿库回采（三等及以上）). */
  TAILINGS_RECOVERY_LARGE("尾矿库回采（三等及以上）", "Recovery from a tailings pond of class three or above"),
  /** Recovery from a tailings pond of class four or five (尾矿库回采（四等、五等）). */
  TAILINGS_RECOVERY_SMALL("尾矿库回采（四等、五等）", "Recovery from a tailings pond of class four or five"),
  /** Geological exploration (地质勘探). */
  EXPLORATION("地质勘探", "Geological exploration"),
  /** Oil (石油开采). */
  OIL("石油开采", "Oil"),
  /** Gas (天然气开采). */
  GAS("天然气开采", "Gas"),
  /** Oil and gas field services (石油天然气工程技术服务). */
  OIL_SERVICES("石油天然气工程技术服务", "Oil and gas field services"),
  /** Works: mines (矿山工程). */
  WORKS_MINE("矿山工程", "Works: mines"),
  /** Works: buildings (房屋建筑工程). */
  WORKS_BUILDING("房屋建筑工程", "Works: buildings"),
  /** Works: railways (铁路工程). */
  WORKS_RAILWAY("铁路工程", "Works: railways"),
  /** Works: urban rail (城市轨道交通工程). */
  WORKS_RAIL_TRANSIT("城市轨道交通工程", "Works: urban rail"),
  /** Works: water and hydropower (水利水电工程). */
  WORKS_WATER("水利水电工程", "Works: water and hydropower"),
  /** Works: electric power (电力工程). */
  WORKS_POWER("电力工程", "Works: electric power"),
  /** Works: smelting (冶炼工程). */
  WORKS_SMELTING("冶炼工程", "Works: smelting"),
  /** Works: installation (机电安装工程). */
  WORKS_INSTALLATION("机电安装工程", "Works: installation"),
  /** Works: petrochemical (化工石油工程). */
  WORKS_PETROCHEMICAL("化工石油工程", "Works: petrochemical"),
  /** Works: telecommunications (通信工程). */
  WORKS_TELECOM("通信工程", "Works: telecommunications"),
  /** Works: municipal (市政公用工程). */
  WORKS_MUNICIPAL("市政公用工程", "Works: municipal"),
  /** Works: ports and waterways (港口与航道工程). */
  WORKS_PORT("港口与航道工程", "Works: ports and waterways"),
  /** Works: highways (公路工程). */
  WORKS_HIGHWAY("公路工程", "Works: highways"),
  /** Hazardous goods: production and storage (危险品生产与储存). */
  HAZARDOUS_GOODS("危险品生产与储存", "Hazardous goods: production and storage"),
  /** Ordinary freight (普通货运). */
  FREIGHT("普通货运", "Ordinary freight"),
  /** Passengers, pipelines, and special freight (客运、管道运输、危险品等特殊货运). */
  SPECIAL_TRANSPORT("客运、管道运输、危险品等特殊货运", "Passengers, pipelines, and special freight"),
  /** Metallurgy (冶金). */
  METALLURGY("冶金", "Metallurgy"),
  /** Machinery (机械制造). */
  MACHINERY("机械制造", "Machinery"),
  /** Fireworks: production (烟花爆竹生产). */
  FIREWORKS("烟花爆竹生产", "Fireworks: production"),
  /** Civil explosives: production (民用爆炸物品生产). */
  EXPLOSIVES("民用爆炸物品生产", "Civil explosives: production"),
  /** Weapons: propellants and explosives (火炸药及其制品研制、生产与试验). */
  PROPELLANTS("火炸药及其制品研制、生产与试验", "Weapons: propellants and explosives"),
  /** Weapons: nuclear equipment and fuel (核装备及核燃料研制、生产与试验). */
  NUCLEAR_EQUIPMENT("核装备及核燃料研制、生产与试验", "Weapons: nuclear equipment and fuel"),
  /** Weapons: warships (军用舰船（含修理）研制、生产与试验). */
  WARSHIPS("军用舰船（含修理）研制、生产与试验", "Weapons: warships"),
  /**
   * Weapons: spacecraft, aircraft, tanks, guns, aerials (飞船、卫星、军用飞机、坦克车辆、火炮、轻武器、大型天线等产品研制、生产与试验).
   */
  WEAPON_SYSTEMS(
      "飞船、卫星、军用飞机、坦克车辆、火炮、轻武器、大型天线等产品研制、生产与试验",
      "Weapons: spacecraft, aircraft, tanks, guns, aerials"),
  /** Weapons: other military hazardous goods (其他军用危险品研制、生产与试验). */
  OTHER_MILITARY_GOODS("其他军用危险品研制、生产与试验", "Weapons: other military hazardous goods"),
  /** Power generation (电力生产). */
  POWER_GENERATION("电力生产", "Power generation"),
  /** Power supply (电力供应). */
  POWER_SUPPLY("电力供应", "Power supply");

  private final String zh;
  private final String en;

  FundKind(String zh, String en) {
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
