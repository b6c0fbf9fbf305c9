package org.redline.web.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import org.redline.web.Settings;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which administrators take a backup of the application while it runs, and holds the
 * embedded database.
 */
@Controller
class BackupController {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'redline-'yyyy-MM-dd-HHmm'.zip'");

  private final DataSource source;
  private final Settings settings;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BackupController(
      DataSource source,
      Settings settings,
      Journal journal,
      TransactionTemplate transaction,
      Clock clock) {
    this.source = source;
    this.settings = settings;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/backup")
  String page(@AuthenticationPrincipal Account by) {
    mustSeeAll(by);
    return "operation/backup";
  }

  /** It is whole before the first byte is sent, so that what arrives whole is whole. */
  @PostMapping("/backup")
  void take(@AuthenticationPrincipal Account by, HttpServletResponse response)
      throws SQLException, IOException {
    mustSeeAll(by);
    String name = NAME.format(LocalDateTime.now(clock));
    transaction.executeWithoutResult(status -> journal.add(by.name(), "backup", name, ""));
    Path file = Files.createTempFile("redline-", Backups.PART);
    try {
      write(file);
      response.setContentType("application/zip");
      response.setContentLengthLong(Files.size(file));
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(name).build().toString());
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.delete(file);
    }
  }

  /** All regions are in a backup. */
  private static void mustSeeAll(Account by) {
    if (!by.scope().prefix().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private void write(Path file) throws SQLException, IOException {
    try (Connection connection = source.getConnection();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Backup.write(connection, new DataFiles(settings.data()), out, clock);
    }
  }
}
