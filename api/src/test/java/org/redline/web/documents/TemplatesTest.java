package org.redline.web.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.web.documents.NotDrawn.Problem;

class TemplatesTest {
  private static final DocumentKind KIND = DocumentKind.SERVICE_RECEIPT;

  @TempDir private Path folder = Path.of("");

  @Test
  void every_shipped_template_has_known_fields_and_all_that_are_mandatory() {
    Templates templates = templates();
    for (DocumentKind kind : DocumentKind.values()) {
      assertThat(Typesetter.fields(templates.shipped(kind)))
          .as(kind.code())
          .isSubsetOf(Catalogue.known(kind))
          .containsAll(Catalogue.of(kind).mandatory())
          .containsAll(
              Catalogue.of(kind).fields().stream().filter(f -> !f.equals("terms")).toList());
    }
  }

  @Test
  void an_offices_own_template_takes_the_place_of_the_shipped_one() throws IOException {
    Templates templates = templates();
    byte[] own =
        Layout.docx(
            """
            ~ {{office}}
            本局自用 {{number}} {{receiver}} {{day}}
            {{officer1}}{{certificate1}}{{officer2}}{{certificate2}}
            + 序 | 名
            * documents | [no] | [title]
            """);
    String shipped = templates.of(KIND).digest();
    Files.write(folder.resolve("service-receipt.docx"), own);

    assertThat(templates.problems(KIND)).isEmpty();
    assertThat(templates.of(KIND).digest()).isNotEqualTo(shipped);
    assertThat(Read.text(Typesetter.print(templates.of(KIND).bytes(), sheet(), Scene.DAY)))
        .contains("本局自用 一号", "责令限期整改指令书");

    Files.delete(folder.resolve("service-receipt.docx"));
    assertThat(templates.of(KIND).digest()).isEqualTo(shipped);
  }

  @Test
  void what_is_unknown_and_what_is_missing_is_told_by_name() throws IOException {
    Files.write(
        folder.resolve("service-receipt.docx"), Layout.docx("{{office}} {{day}} {{colour}}\n"));

    assertThat(templates().problems(KIND))
        .contains(
            Problem.of("template.unknown", "service-receipt.docx", "colour"),
            Problem.of("template.missing", "service-receipt.docx", "number", "文号"),
            Problem.of("template.missing", "service-receipt.docx", "receiver", "受送达人"))
        .hasSize(8);
    assertThatThrownBy(() -> templates().of(KIND)).isInstanceOf(NotDrawn.class);
  }

  @Test
  void what_is_no_word_file_is_refused() throws IOException {
    for (String broken : List.of("", "no zip", "PK\u0003\u0004")) {
      Files.write(folder.resolve("service-receipt.docx"), broken.getBytes(UTF_8));
      assertThat(templates().problems(KIND))
          .containsExactly(Problem.of("template.broken", "service-receipt.docx"));
    }
    Files.write(folder.resolve("service-receipt.docx"), Layout.docx("{{?rights}} {{text}}\n"));
    assertThat(templates().problems(KIND))
        .containsExactly(Problem.of("template.broken", "service-receipt.docx"));
  }

  @Test
  void the_same_sheet_and_template_are_the_same_bytes_and_braces_in_a_text_stay() {
    byte[] template = templates().of(KIND).bytes();
    byte[] first = Typesetter.print(template, sheet(), Scene.DAY);

    assertThat(Typesetter.print(template, sheet(), Scene.DAY)).isEqualTo(first);
    assertThat(Layout.docx("{{office}}")).isEqualTo(Layout.docx("{{office}}"));
    assertThat(Read.text(first)).contains("{{number}} <b>&", "____________");
    assertThat(Preview.html(first))
        .contains("{{number}} &lt;b&gt;&amp;")
        .doesNotContain("<b>&", "style", "src=", "href");
  }

  private static Sheet sheet() {
    return new Sheet(
        Map.of("office", "局", "number", "一号", "receiver", "{{number}} <b>&"),
        Map.of(
            "documents",
            List.of(
                Map.of(
                    "no",
                    "1",
                    "title",
                    "责令限期整改指令书",
                    "number",
                    "二号",
                    "signature",
                    "",
                    "date",
                    ""))));
  }

  private Templates templates() {
    return new Templates(new DocumentSettings(folder));
  }
}
