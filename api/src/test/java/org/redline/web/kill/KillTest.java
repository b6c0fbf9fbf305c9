package org.redline.web.kill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.profile.CreditCode;
import org.redline.web.Databases;
import org.redline.web.journal.JournalOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What was acknowledged is there after {@code kill -9}, whole, once, and nothing else is. */
class KillTest {
  private static final int LONGEST = 700;

  /** One on each database at every build, thirty with {@code -Pthorough}. */
  private static final int KILLS = Integer.getInteger("redline.kills", 1);

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path data = Path.of("");

  @ParameterizedTest
  @EnumSource(Databases.class)
  void what_was_acknowledged_is_there_whole_and_once(Databases database) throws Exception {
    Databases.Place place = database.lasting(data);
    Random moments = new Random(20261122);
    List<Inspector> inspectors =
        List.of(
            new RestInspector(firm(0)),
            new RestInspector(firm(1)),
            new FormInspector(firm(2)),
            new UploadInspector(List.of(firm(3), firm(4), firm(5))));
    for (int kill = 0; kill < KILLS; kill++) {
      killUnderLoad(place, inspectors, moments.nextInt(LONGEST));
      compare(place.source(), inspectors);
    }
  }

  private static String firm(int number) {
    return CreditCode.of("9142060600000000" + number);
  }

  /** The kill comes when each inspector's work has been acknowledged, and goes on. */
  private static void killUnderLoad(Databases.Place place, List<Inspector> inspectors, int after)
      throws Exception {
    Process server = start(place);
    List<Thread> threads = new ArrayList<>();
    try {
      int port = port(server);
      CountDownLatch served = new CountDownLatch(inspectors.size());
      for (Inspector inspector : inspectors) {
        inspector.at(port, served);
        threads.add(new Thread(inspector));
      }
      threads.forEach(Thread::start);
      boolean all = served.await(2, TimeUnit.MINUTES);
      assertThat(inspectors).extracting(Inspector::wrong).containsOnlyNulls();
      assertThat(all).isTrue();
      Thread.sleep(after);
    } finally {
      server.destroyForcibly().waitFor();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static Process start(Databases.Place place) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Served.class.getName()));
    Map<String, String> settings = new TreeMap<>(place.settings());
    settings.put("server.port", "0");
    settings.put("redline.samples", "false");
    settings.forEach((key, value) -> command.add("--" + key + "=" + value));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static int port(Process server) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(Served.READY)) {
        Thread reader = new Thread(() -> lines.lines().forEach(rest -> {}));
        reader.setDaemon(true);
        reader.start();
        return Integer.parseInt(line.substring(Served.READY.length()));
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("did not start: " + said);
  }

  private static void compare(DataSource source, List<Inspector> inspectors) {
    JdbcClient jdbc = JdbcClient.create(source);
    for (Inspector inspector : inspectors) {
      assertThat(inspector.wrong()).isNull();
      Map<Integer, Integer> first = stored(jdbc, inspector.firms().get(0));
      for (String firm : inspector.firms()) {
        assertThat(stored(jdbc, firm)).as("stored together").isEqualTo(first);
        compare(jdbc, inspector, firm);
      }
    }
    long profiles = count(jdbc, "select count(*) from profile");
    assertThat(count(jdbc, "select count(*) from journal where act = 'profile.submit'"))
        .isEqualTo(profiles);
    assertThat(count(jdbc, "select count(*) from kept_answer"))
        .isEqualTo(count(jdbc, "select count(*) from profile where source = 'rest'"));
    assertThat(JournalOf.firstBroken(jdbc, Clock.systemUTC())).isEmpty();
  }

  /** Stored is what was acknowledged and, beyond that, at most what was not answered. */
  private static void compare(JdbcClient jdbc, Inspector inspector, String firm) {
    Map<Integer, Integer> stored = stored(jdbc, firm);
    Map<Integer, Integer> expected = new TreeMap<>(inspector.acknowledged());
    @Nullable Integer unanswered = inspector.unanswered();
    if (stored.size() > expected.size() && unanswered != null) {
      expected.put(expected.size() + 1, unanswered);
    }
    assertThat(stored).isEqualTo(expected);
    assertThat(stored.keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, stored.size()).boxed().toList());
    assertThat(
            jdbc.sql("select version from firm where id = :id")
                .param("id", firm)
                .query(Integer.class)
                .list())
        .isEqualTo(stored.isEmpty() ? List.of() : List.of(stored.size()));
  }

  /** Headcount of each version of a firm's profile. */
  private static Map<Integer, Integer> stored(JdbcClient jdbc, String firm) {
    Map<Integer, Integer> stored = new TreeMap<>();
    jdbc.sql("select version, content from profile where firm = :firm")
        .param("firm", firm)
        .query(
            row -> {
              stored.put(row.getInt("version"), headcount(row.getString("content")));
            });
    return stored;
  }

  private static int headcount(String profile) {
    return JSON.readTree(profile).path("enterprise").path("headcount").intValue();
  }

  private static long count(JdbcClient jdbc, String query) {
    return jdbc.sql(query).query(Long.class).single();
  }
}
