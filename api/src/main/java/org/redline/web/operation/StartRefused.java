package org.redline.web.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** Thrown where the application cannot or must not start; nothing was changed. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What H2 says where another process has opened the file (DATABASE_ALREADY_OPEN_1). */
  private static final int HELD = 90020;

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

  /** Nothing can be written to the data folder. */
  static StartRefused unwritable(Path data, IOException why) {
    return new StartRefused(MESSAGES.get("start.unwritable", data, why.getClass().getSimpleName()));
  }

  /** The database does not let the application in, or the embedded one is held by another. */
  static StartRefused database(Path data, SQLException why) {
    return why.getErrorCode() == HELD
        ? new StartRefused(MESSAGES.get("start.held", data))
        : new StartRefused(MESSAGES.get("start.database", reason(why)));
  }

  /** What the driver says, on one line and without a password that stands in the address. */
  private static String reason(SQLException why) {
    return String.valueOf(why.getMessage())
        .replaceAll("(?i)(password=)[^&;\\s]*", "$1…")
        .replaceAll("\\s+", " ");
  }

  /** Nobody can listen on the port, mostly because somebody does already. */
  static StartRefused port(int port, IOException why) {
    return new StartRefused(
        MESSAGES.get("start.port", Integer.toString(port), String.valueOf(why.getMessage())));
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
