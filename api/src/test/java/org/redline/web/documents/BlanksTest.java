package org.redline.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.documents.DocumentKind.CLOSURE_REQUEST;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redline.text.Bilingual;

/** A paper that is printed with a line to be filled says so, whoever is to know the words. */
class BlanksTest {
  private static final Set<String> PRINTED = Set.of("firm", "address", "principal");

  private static List<String> blanks(String address) {
    Map<String, String> texts = new TreeMap<>(Map.of("firm", "某厂", "address", address));
    Catalogue.Details details = Catalogue.of(CLOSURE_REQUEST);
    details.mandatory().forEach(name -> texts.putIfAbsent(name, "写了"));
    details.fields().forEach(name -> texts.putIfAbsent(name, "写了"));
    Kept kept =
        new Kept(
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            Map.of(),
            null,
            new Sheet(texts, Map.of()));
    return Blanks.of(kept, PRINTED).stream().map(Bilingual::zh).toList();
  }

  @Test
  void what_the_firm_has_not_said_is_a_blank_where_the_template_prints_it() {
    assertThat(blanks("")).containsExactlyInAnyOrder("单位地址", "主要负责人");
    assertThat(blanks("汉江路1号")).containsExactly("主要负责人");
  }
}
