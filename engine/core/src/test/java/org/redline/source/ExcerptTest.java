package org.redline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void what_no_document_may_hold_is_named() {
    assertThat(Excerpt.of("a\0b\u202e\n𠀀\ud800")).isEqualTo("aU+0000bU+202E 𠀀U+D800");
    assertThat(Excerpt.of("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
  }
}
