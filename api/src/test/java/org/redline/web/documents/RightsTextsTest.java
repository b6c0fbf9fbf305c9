package org.redline.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RightsTextsTest {
  @Test
  void reconsideration_goes_to_the_government_of_the_same_level_alone_since_2024() {
    assertThat(remedies("2023-12-31")).contains("六十日内向襄州区人民政府或者襄阳市应急管理局申请行政复议", "六个月内依法向襄州区人民法院");
    assertThat(remedies("2024-01-01"))
        .contains("六十日内向襄州区人民政府申请行政复议", "六个月内依法向襄州区人民法院")
        .doesNotContain("襄阳市应急管理局");
    assertThat(RightsTexts.on("remedies", LocalDate.of(2017, 12, 31))).isEmpty();
  }

  @Test
  void the_terms_of_hearing_and_payment_are_those_of_the_law_of_2021() {
    LocalDate first = LocalDate.of(2021, 7, 15);
    assertThat(RightsTexts.on("hearing", first.minusDays(1))).isEmpty();
    assertThat(RightsTexts.on("hearing", first).orElseThrow().text()).contains("五日（工作日）内");
    assertThat(RightsTexts.on("payment", first).orElseThrow().text())
        .contains("十五日内", "百分之三", "不超出罚款的数额");
  }

  @Test
  void every_text_names_its_source_and_every_kind_has_its_texts_from_its_first_day() {
    for (DocumentKind kind : DocumentKind.values()) {
      Catalogue.Details details = Catalogue.of(kind);
      for (String right : details.rightsTexts()) {
        assertThat(RightsTexts.on(right, details.from()))
            .as(kind + " " + right)
            .hasValueSatisfying(text -> assertThat(text.source()).isNotBlank());
      }
    }
    assertThat(Catalogue.shipped().kinds()).hasSize(DocumentKind.values().length);
    assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::code))
        .containsExactlyElementsOf(Catalogue.shipped().kinds().keySet());
  }

  private static String remedies(String day) {
    return RightsTexts.on("remedies", LocalDate.parse(day))
        .orElseThrow()
        .of(Scene.office("420606"));
  }
}
