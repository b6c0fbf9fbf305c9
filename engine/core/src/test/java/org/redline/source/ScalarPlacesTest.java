package org.redline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;

class ScalarPlacesTest {
  @Test
  void of_a_plain_scalar_over_lines() {
    assertThat(places("a: ab\n  c\n\n  d"))
        .containsExactly("1:4", "1:5", "1:6", "2:3", "2:4", "4:3", "4:4");
  }

  @Test
  void of_single_quotes_and_their_doubled_quote() {
    assertThat(places("a: 'i''s'")).containsExactly("1:5", "1:6", "1:8", "1:9");
  }

  @Test
  void of_double_quotes_and_their_escapes() {
    assertThat(places("a: \"\\n\\u4e2d\\x41\\\n  b\""))
        .containsExactly("1:5", "1:7", "1:13", "2:3", "2:4");
  }

  @Test
  void of_a_literal_block() {
    assertThat(places("a: |\n  x\n    y\n"))
        .containsExactly("2:3", "2:4", "3:3", "3:4", "3:5", "3:6", "4:1");
  }

  @Test
  void of_a_folded_block() {
    assertThat(places("a: >-\n  x\n  y\n\n  z\n"))
        .containsExactly("2:3", "2:4", "3:3", "3:4", "5:3", "5:4");
  }

  @Test
  void of_a_json_text() {
    ScalarNode scalar = value("x.json", "{\"a\": \"b\\\"\\u00e9c\"}");

    assertThat(places(scalar)).containsExactly("1:8", "1:9", "1:11", "1:17", "1:18");
  }

  /** Whatever the style, what is not blank and not escaped stands where its place says. */
  @Property
  void name_the_very_character(@ForAll("scalars") String written) {
    String file = "a:" + written + "\n";
    ScalarNode scalar = parsed(file);
    String[] lines = file.split("\n", -1);

    Place last = scalar.place();
    for (int i = 0; i < scalar.text().length(); i++) {
      Place place = scalar.places().at(i);
      assertThat(place.line() * 1000 + place.column())
          .isGreaterThanOrEqualTo(last.line() * 1000 + last.column());
      char c = scalar.text().charAt(i);
      String line = lines[place.line() - 1];
      char found = place.column() > line.length() ? '\n' : line.charAt(place.column() - 1);
      if (!Character.isWhitespace(c) && found != '\\') {
        assertThat(found).as("character %d", i).isEqualTo(c);
      }
      last = place;
    }
  }

  @Provide
  Arbitrary<String> scalars() {
    Arbitrary<String> free =
        Arbitraries.of(
                "a", "b", "中", " ", "  ", "\n ", "\n  ", "\n", "''", "\\n", "\\\n", "\\x41", "-",
                ":", "\\ ", "\t")
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
        free.map(text -> " " + text),
        free.map(text -> " '" + text + "'"),
        free.map(text -> " \"" + text + "\""),
        free.map(text -> " |\n " + text),
        free.map(text -> " >\n " + text),
        free.map(text -> " |2+\n  " + text),
        free.map(text -> " >-\n  " + text));
  }

  private static ScalarNode parsed(String file) {
    try {
      return value("x.yaml", file);
    } catch (Problems | ClassCastException e) {
      Assume.that(false);
      throw e;
    }
  }

  private static List<String> places(String yaml) {
    return places(value("x.yaml", yaml));
  }

  private static List<String> places(ScalarNode scalar) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i <= scalar.text().length(); i++) {
      Place place = scalar.places().at(i);
      places.add(place.line() + ":" + place.column());
    }
    return places;
  }

  private static ScalarNode value(String file, String text) {
    MapNode map = (MapNode) SourceReader.read(file, text.getBytes(UTF_8), Limits.profile());
    return (ScalarNode) map.entries().get(0).value();
  }
}
