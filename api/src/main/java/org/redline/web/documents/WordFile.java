package org.redline.web.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A Word file as an answer. */
final class WordFile {
  private static final MediaType TYPE =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private WordFile() {}

  static ResponseEntity<byte[]> answer(String name, byte[] docx) {
    ContentDisposition attached = ContentDisposition.attachment().filename(name, UTF_8).build();
    return ResponseEntity.ok()
        .contentType(TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
        .body(docx);
  }
}
