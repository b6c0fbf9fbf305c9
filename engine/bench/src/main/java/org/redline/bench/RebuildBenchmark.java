package org.redline.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.redline.audit.Auditor;
import org.redline.rulebook.RuleFileCache;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;

/** From the changed text of one provision to a new auditor, as publishing does it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class RebuildBenchmark {
  private static final String CHANGED = "three-simultaneities/accepted-before-use.yaml";

  /** How many provisions the folder has. */
  @Param("300")
  public int provisions = 300;

  private final Map<String, byte[]> files = new TreeMap<>();
  private final RuleFileCache cache = new RuleFileCache();
  private @Nullable RuleSet rules;
  private int changes;

  @Setup
  public void prepare() {
    files.putAll(PackedRules.multiplied(provisions));
    rules = RuleReader.read(files, cache);
  }

  /** Reading what changed, and building the network. */
  @Benchmark
  public Auditor rebuild() {
    change();
    return Auditor.of(RuleReader.read(files, cache));
  }

  /** Reading what changed. */
  @Benchmark
  public RuleSet reread() {
    change();
    return RuleReader.read(files, cache);
  }

  /** Reading all files, as the first time. */
  @Benchmark
  public RuleSet read() {
    change();
    return RuleReader.read(files);
  }

  /** Building the network. */
  @Benchmark
  public Auditor build() {
    if (rules == null) {
      throw new IllegalStateException("not prepared");
    }
    return Auditor.of(rules);
  }

  /** Another comment at the end, another content. */
  private void change() {
    byte[] content = files.get(CHANGED);
    if (content == null) {
      throw new IllegalStateException("not packed: " + CHANGED);
    }
    byte[] comment = String.format("%n# %09d", changes++).getBytes(StandardCharsets.UTF_8);
    int end = changes == 1 ? content.length : content.length - comment.length;
    byte[] changed = Arrays.copyOf(content, end + comment.length);
    System.arraycopy(comment, 0, changed, end, comment.length);
    files.put(CHANGED, changed);
  }
}
