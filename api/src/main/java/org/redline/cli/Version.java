package org.redline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** The version that the build has written beside this class. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (var text = requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
      return new String[] {new String(text.readAllBytes(), UTF_8).strip()};
    }
  }
}
