package org.redline.web.inspection;

import org.springframework.http.MediaType;

/** A form in which a report leaves the application. */
enum Export {
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String type;

  Export(String type) {
    this.type = type;
  }

  MediaType type() {
    return MediaType.parseMediaType(type);
  }
}
