package org.redline.web.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a Word file so that the same content is the same bytes, whenever it is written. */
final class Packing {
  /** The first day that a zip file can tell. */
  static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

  private static final String PROPERTIES = "docProps/core.xml";

  private Packing() {}

  /** The file with nothing in it of the moment at which it was written. */
  static byte[] steady(byte[] docx, LocalDate made) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx), UTF_8);
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(copy);
        boolean dated = entry.getName().equals(PROPERTIES);
        zip.write(dated ? properties(made).getBytes(UTF_8) : in.readAllBytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String properties(LocalDate made) {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created \
        xsi:type="dcterms:W3CDTF">%sT00:00:00Z</dcterms:created><dc:creator>Redline</dc:creator></cp:coreProperties>"""
        .formatted(made);
  }
}
