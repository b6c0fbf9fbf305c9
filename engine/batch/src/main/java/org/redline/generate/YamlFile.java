package org.redline.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.SourceReader;

/** A file that lies beside this class. */
final class YamlFile {
  private YamlFile() {}

  static Node read(String name) {
    try (InputStream in = YamlFile.class.getResourceAsStream(name)) {
      return SourceReader.read(name, Objects.requireNonNull(in).readAllBytes(), Limits.ruleFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
