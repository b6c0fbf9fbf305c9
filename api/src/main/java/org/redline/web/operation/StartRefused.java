package org.redline.web.operation;

import java.nio.file.Path;
import java.util.Optional;
import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** Thrown where the application must not start on what is stored; nothing was changed. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Messages MESSAGES = Messages.of(StartRefused.class);

  private final transient Bilingual text;

  private StartRefused(Bilingual text) {
    super(text.en());
    this.text = text;
  }

  /** A restore into the data folder was not finished. */
  public static StartRefused unfinished(Path data) {
    return new StartRefused(MESSAGES.get("start.unfinished", data));
  }

  /** The database knows a publication that the published rules lack. */
  public static StartRefused lacking(String publication, Path folder) {
    return new StartRefused(MESSAGES.get("start.lacking", publication, folder));
  }

  /** One that is the cause of a failure. */
  public static Optional<StartRefused> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefused refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  public Bilingual text() {
    return text;
  }
}
