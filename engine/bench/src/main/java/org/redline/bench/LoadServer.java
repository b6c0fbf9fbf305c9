package org.redline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web application in a process of its own, as the launcher starts it, on an empty folder. */
final class LoadServer implements AutoCloseable {
  private static final Pattern PASSWORD = Pattern.compile("user admin, password (\\S+)");
  private static final double NANOS = 1e9;

  private final Process process;
  private final URI address;
  private final String password;
  private final double start;

  private LoadServer(Process process, URI address, String password, double start) {
    this.process = process;
    this.address = address;
    this.password = password;
    this.start = start;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param more further options, such as a configuration file that names another database
   */
  static LoadServer start(Path launcher, Path data, List<String> more) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.addAll(List.of("serve", "--port", "" + port, "--data", data.toString()));
    command.addAll(more);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    Matcher told = PASSWORD.matcher("");
    while (!told.find()) {
      String line = lines.readLine();
      if (line == null) {
        throw new IllegalStateException("the application did not start");
      }
      told = PASSWORD.matcher(line);
    }
    double taken = (System.nanoTime() - begin) / NANOS;
    pass(lines);
    URI address = URI.create("http://localhost:" + port);
    return new LoadServer(process, address, told.group(1), taken);
  }

  /** Nobody reads its log, and a full pipe would stop it. */
  private static void pass(BufferedReader lines) {
    Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "log");
    reader.setDaemon(true);
    reader.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI address() {
    return address;
  }

  /** Password of the first administrator. */
  String password() {
    return password;
  }

  /** Seconds from the start of the process until it was ready. */
  double start() {
    return start;
  }

  /** Memory that it holds now, in bytes; 0 where the system does not tell. */
  long resident() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
