package org.redline.web.submission;

import java.util.function.Function;
import org.redline.text.Bilingual;
import org.redline.web.pages.Words;
import org.springframework.http.HttpStatus;

/** A request that a form does not send, or that goes beyond its limits; nothing was changed. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Function<Words, String> reason;

  private Refusal(HttpStatus status, String key) {
    super(key);
    this.status = status;
    this.reason = words -> words.get(key);
  }

  private Refusal(Bilingual message) {
    super(message.en());
    this.status = HttpStatus.UNPROCESSABLE_CONTENT;
    this.reason = words -> words.get("submission.refused.text", words.of(message));
  }

  static Refusal notFound() {
    return new Refusal(HttpStatus.NOT_FOUND, "error.404");
  }

  /** What was asked for does not stand in this form. */
  static Refusal odd() {
    return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "submission.refused.odd");
  }

  /** The page was opened on another state of the form than there is now. */
  static Refusal stale() {
    return new Refusal(HttpStatus.CONFLICT, "submission.refused.stale");
  }

  static Refusal large() {
    return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "submission.refused.large");
  }

  /** A text that no document could hold. */
  static Refusal unreadable(Bilingual message) {
    return new Refusal(message);
  }

  HttpStatus status() {
    return status;
  }

  /** Why it was refused. */
  String reason(Words words) {
    return reason.apply(words);
  }
}
