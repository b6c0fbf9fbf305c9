package org.redline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "10, 十",
    "11, 十一",
    "19, 十九",
    "20, 二十",
    "98, 九十八",
    "100, 一百",
    "101, 一百零一",
    "110, 一百一十",
    "115, 一百一十五",
    "134, 一百三十四",
    "343, 三百四十三",
    "1000, 一千",
    "1001, 一千零一",
    "1010, 一千零一十",
    "1260, 一千二百六十",
    "0, 0",
    "10000, 10000"
  })
  void numbersReadAsStatutesWriteThem(int number, String read) {
    assertThat(ChineseNumerals.of(number)).isEqualTo(read);
  }
}
