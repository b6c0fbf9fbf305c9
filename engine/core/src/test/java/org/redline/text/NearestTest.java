package org.redline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "outcome,outcome,0",
    "outcme,outcome,1",
    "ouctome,outcome,1",
    "OUTCOME,outcome,0",
    "abc,'',3",
    "kitten,sitting,3",
  })
  void countsSlips(String name, String candidate, int slips) {
    assertThat(Nearest.slips(name, candidate)).isEqualTo(slips);
  }

  @Test
  void findsTheNameThatWasMeant() {
    assertThat(Nearest.of("desingReveiw", List.of("design", "designReview", "designChanges")))
        .contains("designReview");
  }

  @Test
  void ofEquallyNearNamesTheFirstByAlphabetCounts() {
    assertThat(Nearest.of("cat", List.of("hat", "bat"))).contains("bat");
  }

  @Test
  void aNameLikeNoneOfThemHasNoNearest() {
    assertThat(Nearest.of("zebra", List.of("outcome", "state"))).isEmpty();
  }

  @Test
  void aGiantNameIsNotCompared() {
    assertThat(Nearest.of("a".repeat(100_000), List.of("a".repeat(99_999)))).isEmpty();
  }
}
