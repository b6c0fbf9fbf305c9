package org.redline.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Names and other texts of synthetic firms. */
final class Words {
  /** Cities of Hubei, large ones more often. */
  private static final List<String> CITIES =
      List.of(
          "4201", "4201", "4201", "4201", "4202", "4203", "4205", "4205", "4206", "4206", "4207",
          "4208", "4209", "4210", "4211", "4212", "4213", "4228");

  private static final String CHARACTERS = "宏远华泰恒信兴隆鑫盛嘉和永固天成瑞丰金澜江汉楚源长青东方立达";
  private static final List<String> TRADES =
      List.of("机械制造", "商贸", "建设工程", "物流", "餐饮管理", "纺织", "建材", "化工", "实业", "科技");
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";

  private Words() {}

  /** A county of one of the cities. */
  static String region(SplittableRandom random) {
    return CITIES.get(random.nextInt(CITIES.size())) + "0" + (2 + random.nextInt(5));
  }

  static String text(String path, SplittableRandom random) {
    if (path.equals("Enterprise.name")) {
      return "湖北" + some(random) + some(random) + trade(random) + "有限公司";
    } else if (path.equals("Person.name")) {
      return SURNAMES.charAt(random.nextInt(SURNAMES.length())) + some(random);
    }
    return path.endsWith(".subject") ? "Project-" + (1 + random.nextInt(3)) : "甲";
  }

  private static String trade(SplittableRandom random) {
    return TRADES.get(random.nextInt(TRADES.size()));
  }

  private static String some(SplittableRandom random) {
    return String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
  }
}
