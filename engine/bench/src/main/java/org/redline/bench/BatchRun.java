package org.redline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.redline.batch.LocalAudit;
import org.redline.batch.OutputFolder;
import org.redline.batch.Progress;
import org.redline.facts.Enterprise;
import org.redline.generate.Firms;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;

/**
 * One run over a file of firms, in a process of its own: {@code parse} or {@code audit}. Time
 * counts from when the rules are read.
 */
final class BatchRun {
  private static final int PORTION = 64;

  /** Until the compiler has nothing left to do, or its threads pass for the second one. */
  private static final int WARM_UPS = 4;

  private static final int PORTIONS_PER_THREAD = 3;
  private static final double NANOS = 1e9;
  private static final AtomicLong HEAP = new AtomicLong();

  private BatchRun() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Path input = Path.of(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    listen();
    boolean parsing = arguments[0].equals("parse");
    RuleSet rules = parsing ? null : RuleSets.whole();
    if (rules != null && arguments[0].equals("audit-warm")) {
      for (int i = 0; i < WARM_UPS; i++) {
        audit(rules, input, threads, Path.of(arguments[3], "warm-up-" + i));
      }
    }
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processor = system.getProcessCpuTime();
    long start = System.nanoTime();
    if (rules == null) {
      parse(input, threads);
    } else {
      audit(rules, input, threads, Path.of(arguments[3], "run"));
    }
    double wall = (System.nanoTime() - start) / NANOS;
    double used = (system.getProcessCpuTime() - processor) / NANOS;
    System.out.println(wall + " " + used + " " + resident() + " " + HEAP.get());
  }

  private static void audit(RuleSet rules, Path input, int threads, Path out) {
    new LocalAudit(rules, Language.ZH, threads, null, Firms.AS_OF)
        .run(input, OutputFolder.empty(out), Progress.SILENT);
  }

  /** Reads all profiles into facts on as many threads, and lets them go. */
  private static void parse(Path input, int threads)
      throws IOException, InterruptedException, ExecutionException {
    ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Integer>> underWay = new ArrayDeque<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(input)), UTF_8))) {
      List<String> portion = portion(lines);
      while (!portion.isEmpty()) {
        List<String> next = portion;
        underWay.add(pool.submit(() -> read(next, reader)));
        if (underWay.size() >= threads * PORTIONS_PER_THREAD) {
          underWay.remove().get();
        }
        portion = portion(lines);
      }
      while (!underWay.isEmpty()) {
        underWay.remove().get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> portion(BufferedReader lines) throws IOException {
    List<String> portion = new ArrayList<>();
    for (int i = 0; i < PORTION; i++) {
      String line = lines.readLine();
      if (line == null) {
        return portion;
      }
      portion.add(line);
    }
    return portion;
  }

  private static int read(List<String> portion, ProfileReader reader) {
    List<Enterprise> firms = new ArrayList<>();
    for (String line : portion) {
      firms.add(reader.read("profile.json", line.getBytes(UTF_8)).unit(Firms.AS_OF));
    }
    return firms.size();
  }

  /** Keeps the largest heap that a collection has left. */
  private static void listen() {
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) -> {
                var info =
                    GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData());
                long used =
                    info.getGcInfo().getMemoryUsageAfterGc().values().stream()
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                HEAP.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
  }

  /** The most memory that the process has held, in bytes; 0 where the system does not tell. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  /**
   * What a run took.
   *
   * @param wall seconds
   * @param processor seconds of all threads
   * @param resident the most memory, in bytes
   * @param heap the most that a collection left, in bytes
   */
  record Figures(double wall, double processor, double resident, double heap) {
    static Figures of(String line) {
      String[] parts = line.split(" ", -1);
      return new Figures(
          Double.parseDouble(parts[0]),
          Double.parseDouble(parts[1]),
          Double.parseDouble(parts[2]),
          Double.parseDouble(parts[3]));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.1f s, %.1f s of processors, %.0f MB resident, %.0f MB heap",
          wall,
          processor,
          resident / 1e6,
          heap / 1e6);
    }
  }
}
