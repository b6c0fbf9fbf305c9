package org.redline.web.documents;

/** A document with what is said of its kind. */
record DocumentLine(StoredDocument document, Catalogue.Details details) {
  static DocumentLine of(StoredDocument document) {
    return new DocumentLine(document, Catalogue.of(document.kindOf()));
  }

  /** Key of its state. */
  public String state() {
    return switch (document.state()) {
      case DRAFT -> "document.draft";
      case FINAL -> "document.final";
      case VOID -> "document.void";
    };
  }

  /** Whether it holds, so that it can be served or named. */
  public boolean holds() {
    return document.state() != StoredDocument.State.VOID;
  }

  /** Whether it can still be drawn again. */
  public boolean open() {
    return document.state() == StoredDocument.State.DRAFT;
  }
}
