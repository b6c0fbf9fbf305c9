package org.redline.workbook;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.redline.source.Problems;

/**
 * The parts of the ZIP file that a workbook is. What they unpack to is counted while they are
 * unpacked: what a file says of its own sizes is not believed.
 */
final class Archive {
  /** Bytes of all parts together, unpacked; the sheets of 500 firms take some 20 MB. */
  static final int MOST_BYTES = 128 << 20;

  /** Bytes of a part that is held as a whole. */
  static final int MOST_HELD = 32 << 20;

  static final int MOST_PARTS = 500;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String ENCRYPTED = "EncryptedPackage";
  private static final String MACROS = "xl/vbaProject.bin";

  private final byte[] content;
  private final Set<String> names = new HashSet<>();

  /**
   * Looks at a file.
   *
   * @throws Problems when it is no workbook of this kind, or unpacks to too much
   */
  Archive(byte[] content) {
    this.content = content;
    refuseOthers();
    each(Set.of(), this::look);
    if (names.contains(MACROS)) {
      throw Refusal.of("file.macros");
    } else if (!names.contains(Book.WORKBOOK)) {
      throw Refusal.of("file.kind");
    }
  }

  private void refuseOthers() {
    if (begins(OLE)) {
      throw Refusal.of(isEncrypted() ? "file.encrypted" : "file.xls");
    } else if (!begins(ZIP)) {
      throw Refusal.of("file.kind");
    }
  }

  private boolean begins(byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  /** An encrypted workbook is a compound document with a part of this name. */
  private boolean isEncrypted() {
    return new String(content, UTF_16LE).contains(ENCRYPTED)
        || new String(content, 1, content.length - 1, UTF_16LE).contains(ENCRYPTED);
  }

  private void look(String name, InputStream part) {
    if (!names.add(name) || names.size() > MOST_PARTS) {
      throw Refusal.of("file.broken");
    }
    pass(part);
  }

  private static void pass(InputStream part) {
    try {
      part.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw Refusal.of("file.broken");
    }
  }

  /** Some of the parts, whole. */
  Map<String, byte[]> held(Set<String> wanted) {
    Map<String, byte[]> held = new HashMap<>();
    each(wanted, (name, part) -> held.put(name, whole(part)));
    return held;
  }

  private static byte[] whole(InputStream part) {
    try {
      byte[] bytes = part.readNBytes(MOST_HELD + 1);
      if (bytes.length > MOST_HELD) {
        throw Refusal.of("file.large");
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.of("file.broken");
    }
  }

  /** Runs through some of the parts, in the order of the file. */
  void each(Set<String> wanted, BiConsumer<String, InputStream> reader) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      long[] count = {0};
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (wanted.isEmpty() || wanted.contains(entry.getName())) {
          try (InputStream part = new Counted(zip.getInputStream(entry), count)) {
            reader.accept(entry.getName(), part);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.of("file.broken");
    }
  }

  /** Counts what comes out of the parts. */
  private static final class Counted extends FilterInputStream {
    private final long[] count;

    Counted(InputStream in, long[] count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      int read = in.read(to, from, most);
      count(read);
      return read;
    }

    private void count(int read) {
      count[0] += Math.max(0, read);
      if (count[0] > MOST_BYTES) {
        throw Refusal.of("file.large");
      }
    }
  }
}
