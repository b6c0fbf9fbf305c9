package org.redline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.facts.Enterprise;
import org.redline.generate.FirmLines;
import org.redline.generate.Firms;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonReport;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;

/**
 * Fifty inspectors at once, who submit and read, against the web application in another process:
 * first for a minute at each pace, from one request in two seconds to two in one, then as fast as
 * they are answered. Beside it the bare audit of the same firms in this process.
 *
 * <p>Arguments: the launcher, how many requests in all, 100,000 if left out; then options of {@code
 * serve}.
 */
public final class Load {
  private static final int INSPECTORS = 50;
  private static final int FIRMS_EACH = 10;
  private static final int MANY = 100_000;

  /** Until the compiler of the server's virtual machine is done with what is asked for most. */
  private static final int WARM_UP = 20_000;

  private static final long MINUTE = 60_000_000_000L;
  private static final List<Long> PAUSES = List.of(500_000_000L, 1_000_000_000L, 2_000_000_000L);
  private static final int PORTIONS = 10;
  private static final long SEED = 20261101;
  private static final double MEGA = 1e6;
  private static final double NANOS = 1e9;

  private final LoadServer server;
  private final List<LoadInspector> inspectors = new ArrayList<>();
  private final List<LoadFirm> firms = new ArrayList<>();

  private Load(LoadServer server) {
    this.server = server;
  }

  /** What is asked for. */
  enum Kind {
    AUDIT,
    SUBMIT,
    READ,
    PAGE
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int many = arguments.length < 2 ? MANY : Integer.parseInt(arguments[1]);
    List<String> more =
        arguments.length < 2 ? List.of() : List.of(arguments).subList(2, arguments.length);
    Path data = Files.createTempDirectory("redline-load");
    try (LoadServer server = LoadServer.start(Path.of(arguments[0]), data, more)) {
      new Load(server).run(many);
    } finally {
      Folders.delete(data);
    }
  }

  private void run(int many) throws IOException, InterruptedException {
    say("start until ready: %.1f s", server.start());
    makeFirms();
    hire();
    work(WARM_UP, 0);
    Map<Long, Results> paced = new TreeMap<>();
    for (long pause : PAUSES) {
      paced.put(pause, work((int) (MINUTE / pause) * INSPECTORS, pause));
    }
    Timings bare = bare();
    say("bare audit: %s", bare);
    paced.forEach(
        (pause, results) ->
            say(
                "each inspector every %.1f s, %s; audit above the bare audit at p50: %.1f ms",
                pause / NANOS,
                results,
                results.of(Kind.AUDIT).percentile(50) - bare.percentile(50)));
    for (int i = 0; i < PORTIONS; i++) {
      Results portion = work(many / PORTIONS, 0);
      say("as fast as answered, %s, %.0f MB resident", portion, server.resident() / MEGA);
    }
  }

  private void makeFirms() {
    ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());
    Iterator<String> lines = new FirmLines(Vocabulary.ofEnterprise()).of(SEED).iterator();
    while (firms.size() < INSPECTORS * FIRMS_EACH) {
      String json = lines.next();
      Enterprise unit = reader.read("profile.json", json.getBytes(UTF_8)).unit(Firms.AS_OF);
      firms.add(new LoadFirm(Objects.requireNonNull(unit.id()), json));
    }
  }

  /** Each inspector has an account, a session and a token of the own. */
  private void hire() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    LoadSession administrator =
        new LoadSession(server.address()).enter("admin", server.password(), "chosen for the load");
    for (int i = 0; i < INSPECTORS; i++) {
      String name = "load" + i;
      administrator.addInspector(name, "given for the start");
      LoadSession session =
          new LoadSession(server.address()).enter(name, "given for the start", "chosen by self");
      String token = session.token(LocalDate.now(ZoneId.systemDefault()).plusDays(1).toString());
      List<LoadFirm> own = firms.subList(i * FIRMS_EACH, (i + 1) * FIRMS_EACH);
      LoadInspector inspector = new LoadInspector(server.address(), client, token, session, own);
      inspector.begin();
      inspectors.add(inspector);
    }
  }

  /**
   * All inspectors at once.
   *
   * @param pause nanoseconds from one request of an inspector to the next; 0 = none
   */
  private Results work(int requests, long pause) throws InterruptedException {
    Results results = new Results();
    AtomicInteger left = new AtomicInteger(requests);
    long begin = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < inspectors.size(); i++) {
      LoadInspector inspector = inspectors.get(i);
      long first = begin + i * pause / inspectors.size();
      Thread thread = new Thread(() -> work(inspector, left, first, pause, results));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    results.seconds = (System.nanoTime() - begin) / NANOS;
    return results;
  }

  /** A request that is late because the one before took long counts from when it begins. */
  private static void work(
      LoadInspector inspector, AtomicInteger left, long first, long pause, Results results) {
    long next = first;
    while (left.decrementAndGet() >= 0) {
      for (long wait = next - System.nanoTime(); wait > 0; wait = next - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      next += pause;
      try {
        inspector.next(results);
      } catch (IOException e) {
        results.errors.add(String.valueOf(e.getMessage()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** What {@code POST /api/v1/audits} does for each firm, without the web: read, audit, write. */
  private Timings bare() {
    RuleSet rules = RuleSets.whole();
    Auditor auditor = Auditor.of(rules);
    ProfileReader reader = new ProfileReader(rules.vocabulary());
    JsonReport json = new JsonReport(rules, Language.ZH);
    Timings timings = new Timings();
    for (int round = 0; round < PORTIONS; round++) {
      timings = new Timings();
      for (LoadFirm firm : firms) {
        long begin = System.nanoTime();
        Profile profile = reader.read("profile.json", firm.json().getBytes(UTF_8));
        AuditReport report = auditor.audit(profile.unit(Firms.AS_OF), Firms.AS_OF);
        if (json.line(report).length == 0) {
          throw new IllegalStateException("nothing written");
        }
        timings.add(System.nanoTime() - begin);
      }
    }
    return timings;
  }

  private static void say(String pattern, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, pattern, arguments));
  }

  /** What many requests took. */
  static final class Results {
    private final Map<Kind, Timings> timings = new EnumMap<>(Kind.class);
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private double seconds;

    Results() {
      for (Kind kind : Kind.values()) {
        timings.put(kind, new Timings());
      }
    }

    void add(Kind kind, long nanos) {
      of(kind).add(nanos);
    }

    Timings of(Kind kind) {
      return Objects.requireNonNull(timings.get(kind));
    }

    @Override
    public String toString() {
      int count = timings.values().stream().mapToInt(Timings::count).sum();
      StringBuilder text = new StringBuilder();
      text.append(String.format(Locale.ROOT, "%.0f requests/s", count / seconds));
      timings.forEach((kind, taken) -> text.append("; ").append(kind).append(": ").append(taken));
      text.append("; errors: ").append(errors.size());
      errors.stream().limit(3).forEach(error -> text.append(" (").append(error).append(')'));
      return text.toString();
    }
  }
}
