package org.redline.snapshot;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.memory.Finding;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.Vocabulary;

/**
 * Writes and reads a checked rule set, without its cases.
 *
 * <p>A snapshot is good only for the very build that wrote it and the very files it was made from:
 * keep it by the digest of both.
 */
public final class Snapshots {
  private static final int MAGIC = 0x52454431;

  private Snapshots() {}

  /** Writes a rule set. */
  public static void write(RuleSet rules, OutputStream to) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to))) {
      out.writeInt(MAGIC);
      new SnapshotWriter(out, rules.vocabulary()).write(rules);
      out.writeInt(MAGIC);
    }
  }

  /**
   * Reads a rule set.
   *
   * @throws IOException when it is no whole snapshot of this build
   */
  public static RuleSet read(InputStream from) throws IOException {
    Vocabulary vocabulary = Vocabulary.ofEnterprise(Finding.class, Action.class, Derived.class);
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(from))) {
      check(in.readInt());
      RuleSet rules = (RuleSet) Objects.requireNonNull(new SnapshotReader(in, vocabulary).read());
      check(in.readInt());
      return rules;
    } catch (RuntimeException e) {
      throw new IOException("no snapshot of this build", e);
    }
  }

  private static void check(int magic) throws IOException {
    if (magic != MAGIC) {
      throw new IOException("no snapshot of this build");
    }
  }
}
