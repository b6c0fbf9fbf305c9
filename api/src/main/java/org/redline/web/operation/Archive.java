package org.redline.web.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.redline.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was read through and is whole. */
final class Archive implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of(Archive.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup and reads all of it through.
   *
   * @param latest the latest version of the tables that this program knows
   * @throws BackupRefused when it is damaged, or made by a newer program
   */
  static Archive open(Path file, String latest) {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), UTF_8);
    } catch (IOException e) {
      throw refusal("backup.damaged", file);
    }
    try {
      Archive archive = new Archive(zip, manifest(zip));
      archive.check(file, latest);
      return archive;
    } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException e) {
      close(zip);
      throw refusal("backup.damaged", file);
    } catch (BackupRefused e) {
      close(zip);
      throw e;
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    try (InputStream in = stream(zip, Manifest.NAME)) {
      return JSON.readValue(in, Manifest.class);
    }
  }

  private void check(Path file, String latest) throws IOException {
    MigrationVersion schema = MigrationVersion.fromVersion(manifest.schema());
    if (manifest.format() > Manifest.FORMAT
        || schema.compareTo(MigrationVersion.fromVersion(latest)) > 0) {
      throw refusal("backup.newer", file, manifest.program());
    }
    Set<String> names = new HashSet<>(List.of(Manifest.NAME));
    for (Manifest.Part table : manifest.tables()) {
      check(names, table(table), table, file);
    }
    for (Manifest.Part part : manifest.files()) {
      check(names, Manifest.FILES + part.name(), part, file);
    }
    if (names.size() != zip.size()) {
      throw refusal("backup.damaged", file);
    }
  }

  private void check(Set<String> names, String entry, Manifest.Part part, Path file)
      throws IOException {
    MessageDigest digest = Backup.sha256();
    try (InputStream in = new DigestInputStream(stream(zip, entry), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    boolean whole = HexFormat.of().formatHex(digest.digest()).equals(part.sha256());
    boolean inside = !Path.of(part.name()).isAbsolute() && !part.name().contains("..");
    if (!whole || !inside || !names.add(entry)) {
      throw refusal("backup.damaged", file);
    }
  }

  private static String table(Manifest.Part table) {
    return Manifest.TABLES + table.name() + ".jsonl";
  }

  private static InputStream stream(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no " + name);
    }
    return zip.getInputStream(entry);
  }

  Manifest manifest() {
    return manifest;
  }

  /** The rows of a table, one a line. */
  InputStream rows(Manifest.Part table) throws IOException {
    return stream(zip, table(table));
  }

  /** The content of a file. */
  InputStream content(Manifest.Part file) throws IOException {
    return stream(zip, Manifest.FILES + file.name());
  }

  /** The values of a row. */
  static List<@Nullable String> values(String line) {
    return Arrays.asList(JSON.readValue(line, String[].class));
  }

  static BackupRefused refusal(String key, Object... arguments) {
    return new BackupRefused(MESSAGES.get(key, arguments));
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(zip);
  }
}
