package org.redline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip, and does not take what is no gzip for the end of it. */
final class Gunzip extends GZIPInputStream {
  /** Checksum and length behind the last block of a member. */
  private static final int TRAILER = 8;

  Gunzip(InputStream in, int buffer) throws IOException {
    super(in, buffer);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
      throw new ZipException("no gzip behind the last member");
    }
    return read;
  }
}
