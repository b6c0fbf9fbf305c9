package org.redline.web.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What tests of other rooms need to draw documents and to open them again. */
public final class DrawnPapers {
  /** The components that draw documents. */
  public static final List<Class<?>> PARTS =
      List.of(
          Settings.class,
          Numbers.class,
          Places.class,
          Offices.class,
          Templates.class,
          DocumentRows.class,
          CaseSteps.class,
          Consents.class,
          PastFindings.class,
          Documents.class);

  /** What people fill in by hand on paper. */
  private static final Set<String> BY_HAND = Set.of("signature", "date", "evidence", "punishedBy");

  private DrawnPapers() {}

  /** Keeps an office of a region. */
  public static void office(Offices offices, String region) {
    office(offices, region, "");
  }

  /** Keeps an office of a region that acts as authorities. */
  public static void office(Offices offices, String region, String authorities) {
    offices.keep(Scene.office(region, authorities), "test");
  }

  /** What the Word file says. */
  public static String text(Documents documents, StoredDocument document) {
    byte[] docx = documents.content(document.firm(), document.id()).orElseThrow();
    return Read.text(docx);
  }

  /** Names of the mandatory fields of a document that are blank. */
  public static List<String> blanks(StoredDocument document) {
    Sheet sheet = Kept.read(document.data()).sheet();
    return Catalogue.of(document.kindOf()).mandatory().stream()
        .filter(name -> blank(sheet, name))
        .toList();
  }

  private static boolean blank(Sheet sheet, String name) {
    List<Map<String, String>> rows = sheet.lists().get(name);
    if (rows == null) {
      return sheet.texts().getOrDefault(name, "").isBlank();
    }
    return rows.isEmpty()
        || rows.stream()
            .flatMap(row -> row.entrySet().stream())
            .anyMatch(cell -> !BY_HAND.contains(cell.getKey()) && cell.getValue().isBlank());
  }

  /** The settings of documents. */
  @TestConfiguration
  static class Settings {
    @Bean
    DocumentSettings settings() {
      return new DocumentSettings(Path.of("target", "no-templates"));
    }
  }
}
