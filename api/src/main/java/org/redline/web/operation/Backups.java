package org.redline.web.operation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.web.journal.JournalCheck;

/** Backup and restore, as the command line asks for them. */
public final class Backups {
  /** End of the name of a backup that is not finished. */
  static final String PART = ".part";

  private Backups() {}

  /**
   * What was done.
   *
   * @param journal what became of the chain of the journal; null where it was not followed
   */
  public record Done(long rows, int tables, int files, @Nullable JournalCheck journal) {}

  /**
   * Writes a backup; the file is there whole or not at all.
   *
   * @param data the data folder; null for the one that the settings name
   * @param config configuration file; null for the one in that folder, if there is one
   * @throws Database.Unreachable when the database is not there, or is held by another program
   * @throws BackupRefused when the file is there already, or cannot be written
   */
  public static Done write(@Nullable Path data, @Nullable Path config, Path file) {
    if (Files.exists(file)) {
      throw Archive.refusal("backup.exists", file);
    }
    Path part = file.resolveSibling(file.getFileName() + PART);
    try (Database database = Database.open(data, config)) {
      Manifest manifest = write(database, part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return done(manifest, null);
    } catch (IOException e) {
      throw Archive.refusal("backup.unwritable", file);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      delete(part);
    }
  }

  private static Manifest write(Database database, Path part) throws SQLException, IOException {
    try (Connection connection = database.source().getConnection();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      return Backup.write(connection, new DataFiles(database.data()), out, Clock.systemUTC());
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw Archive.refusal("backup.unwritable", part);
    }
  }

  /**
   * Restores a backup into an empty database and data folder.
   *
   * @throws BackupRefused when it is damaged, newer, or there is something in the way
   */
  public static Done restore(@Nullable Path data, @Nullable Path config, Path file) {
    try (Archive archive = Archive.open(file, Restore.latest());
        Database database = Database.make(data, config)) {
      new Restore(archive, database.source(), database.data()).run();
      return done(archive.manifest(), JournalCheck.of(database.source()));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Done done(Manifest manifest, @Nullable JournalCheck journal) {
    return new Done(
        manifest.rows(),
        Objects.requireNonNull(manifest.tables()).size(),
        manifest.files().size(),
        journal);
  }
}
