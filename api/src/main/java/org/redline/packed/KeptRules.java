package org.redline.packed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.redline.rulebook.RuleSet;
import org.redline.snapshot.Snapshots;

/**
 * The checked rules that come with the program, kept from its first start in the folder that the
 * launcher names and empties whenever it builds. Without the folder they are read each time.
 */
public final class KeptRules {
  private static final String FOLDER = "redline.kept";

  private KeptRules() {}

  /** The kept rules, or those that {@code read} gives, which are then kept. */
  public static RuleSet or(Supplier<RuleSet> read) {
    String folder = System.getProperty(FOLDER);
    if (folder == null) {
      return read.get();
    }
    Path file = Path.of(folder, "packed.rules");
    return kept(file).orElseGet(() -> keep(read.get(), file));
  }

  private static Optional<RuleSet> kept(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Snapshots.read(Files.newInputStream(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whatever goes wrong with keeping, everything works without. */
  private static RuleSet keep(RuleSet rules, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path half = Files.createTempFile(file.getParent(), "packed", ".half");
      try (OutputStream out = Files.newOutputStream(half)) {
        Snapshots.write(rules, out);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return rules;
    }
    return rules;
  }
}
