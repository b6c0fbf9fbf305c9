package org.redline.web.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.cli.CommandRun;
import org.redline.web.Server;
import org.springframework.boot.logging.LoggingSystem;

/** The application as it is operated, over real HTTP. */
class OperationTest {
  private static final String FIRM = "91420103720552964J";
  private static final String PROFILE = "/api/v1/firms/" + FIRM + "/profile";
  private static final String NAME = "红星化工厂";
  private static final String BODY =
      "{\"enterprise\":{\"id\":\""
          + FIRM
          + "\",\"name\":\""
          + NAME
          + "\",\"regionCode\":\"420606\"}}";

  /** Somebody behind a proxy. */
  private static final String VISITOR = "203.0.113.9";

  @TempDir private Path data = Path.of("");
  private int port;
  private String secret = "";

  @Test
  void it_is_watched_limited_and_tells_the_log_nothing_of_people() throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setOut(new PrintStream(log, true, UTF_8));
    // An application of another test in this process may hold the log already.
    LoggingSystem.get(getClass().getClassLoader()).cleanUp();
    try (Server.Running server =
        start(
            Map.of(
                "logging.structured.format.console", "ecs",
                "logging.config", "classpath:logback-ecs.xml",
                "redline.limits.time", "4s"))) {
      assertThat(server.port()).isEqualTo(port);
      assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
      assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
      ownPasswordFirst();
      fromAProxy("127.0.0.1");
      metrics();
      tooLarge();
      walkWithNames();
      tooSlow();
      busy();
      failure();
    } finally {
      System.setOut(out);
    }
    String told = log.toString(UTF_8);
    assertThat(told).as(told).contains("{\"@timestamp\"", "failure ", "overload");
    assertThat(told).as(told).doesNotContain(NAME, FIRM, "张三丰", "13812345678");
  }

  /** The password of the first administrator was printed, so somebody else knows it. */
  private void ownPasswordFirst() throws Exception {
    HttpResponse<String> refused = send("GET", PROFILE, "");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("urn:redline:problem:must-change");
    assertThat(send("GET", "/actuator/prometheus", "").statusCode()).isEqualTo(403);
    ownPassword();
  }

  /** As if the administrator had chosen one, and were made an inspector by another one. */
  private void ownPassword() throws Exception {
    sql("update account set must_change = false");
    sql("insert into account_role select id, 'inspector' from account");
  }

  /**
   * What a proxy would say of a visitor.
   *
   * @param address whose failure it is: the visitor's, if the proxy is trusted
   */
  private void fromAProxy(String address) throws Exception {
    HttpRequest page = forwarded("/login").build();
    HttpRequest wrong =
        forwarded(PROFILE).header("Authorization", "Basic " + base64("li:wrong")).build();
    String cookie =
        client().send(page, BodyHandlers.ofString()).headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie).startsWith("JSESSIONID=");
    assertThat(cookie.contains("Secure")).isEqualTo(address.equals(VISITOR));
    assertThat(client().send(wrong, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    try (Connection connection = connection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select detail from journal where act = 'login.failed'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo(address);
    }
  }

  private HttpRequest.Builder forwarded(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
        .header("X-Forwarded-For", VISITOR)
        .header("X-Forwarded-Proto", "https");
  }

  private void metrics() throws Exception {
    assertThat(send("PUT", PROFILE, BODY).statusCode()).isEqualTo(201);
    assertThat(send("POST", "/api/v1/audits?asOf=2026-11-01", BODY).statusCode()).isEqualTo(200);
    assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
    String metrics = send("GET", "/actuator/prometheus", "").body();
    // What is submitted is audited before it is stored.
    assertThat(metrics).contains("redline_audits_seconds_count 2");
    assertThat(metrics).containsPattern("redline_findings_total\\{verdict=\"undetermined\"} [1-9]");
    assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
  }

  private void tooLarge() throws Exception {
    HttpRequest form =
        HttpRequest.newBuilder(at("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofByteArray(new byte[9 << 20]))
            .build();
    HttpResponse<String> refused = client().send(form, BodyHandlers.ofString(UTF_8));
    assertThat(refused.statusCode()).isEqualTo(413);
  }

  /** Requests that hold names and codes, and go wrong in every way. */
  private void walkWithNames() throws Exception {
    send("PUT", PROFILE, BODY.substring(2));
    send("PUT", PROFILE, BODY.replace("regionCode", "telephone13812345678"));
    send("PUT", "/api/v1/firms/91420103720552964X/profile", BODY);
    send("GET", "/api/v1/firms/" + FIRM + "/nothing", "");
    send("GET", "/api/v1/firms/" + FIRM + "/reports/" + FIRM, "");
    send("POST", "/api/v1/audits?asOf=13812345678", BODY);
    get("/firms/" + FIRM + "/nothing?words=13812345678");
    get("/overview/" + FIRM);
    String name = java.net.URLEncoder.encode("张三丰", UTF_8);
    get("/firms?words=" + name + "&asOf=" + name);
    get("/firms/%00" + FIRM);
    HttpRequest wrong =
        HttpRequest.newBuilder(at(PROFILE))
            .header("Authorization", "Basic " + base64("张三丰:13812345678"))
            .build();
    client().send(wrong, BodyHandlers.ofString());
  }

  private void tooSlow() throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      byte[] body = BODY.getBytes(UTF_8);
      socket.getOutputStream().write(head(body.length));
      for (int i = 0; i < 4; i++) {
        socket.getOutputStream().write(body, i, 1);
        Thread.sleep(1_400);
      }
      String answer = answer(socket.getInputStream());
      assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:redline:problem:too-slow");
    }
  }

  /** Somebody else holds the firm. */
  private void busy() throws Exception {
    try (Connection connection = connection()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("select * from firm for update");
      HttpRequest next =
          HttpRequest.newBuilder(at(PROFILE))
              .PUT(BodyPublishers.ofString(BODY.replace("420606", "420607")))
              .header("Authorization", "Basic " + base64("admin:" + secret))
              .header("Content-Type", "application/json")
              .header("If-Match", "\"1\"")
              .build();
      HttpResponse<String> answer = client().send(next, BodyHandlers.ofString(UTF_8));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      connection.rollback();
    }
  }

  private void failure() throws Exception {
    sql("alter table report rename to report_gone");
    HttpResponse<String> answer = send("GET", "/api/v1/firms/" + FIRM + "/reports", "");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("urn:redline:problem:failure");
    sql("alter table report_gone rename to report");
  }

  @Test
  void a_request_in_flight_ends_and_metrics_may_have_a_port_of_their_own() throws Exception {
    int apart = freePort();
    Map<String, String> settings = new HashMap<>(behindAProxy());
    settings.put("management.server.port", String.valueOf(apart));
    Server.Running server = start(settings);
    try (server) {
      fromAProxy(VISITOR);
      ownPassword();
      HttpRequest metrics =
          HttpRequest.newBuilder(URI.create("http://localhost:" + apart + "/actuator/prometheus"))
              .build();
      assertThat(client().send(metrics, BodyHandlers.ofString()).body()).contains("redline_audits");
      assertThat(send("GET", "/actuator/prometheus", "").statusCode()).isNotEqualTo(200);
      try (Socket socket = new Socket("localhost", port)) {
        byte[] body = BODY.getBytes(UTF_8);
        socket.getOutputStream().write(head(body.length));
        socket.getOutputStream().write(body, 0, 5);
        socket.getOutputStream().flush();
        Thread.sleep(300);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
        Thread.sleep(700);
        assertThat(closing).isNotDone();
        socket.getOutputStream().write(body, 5, body.length - 5);
        assertThat(answer(socket.getInputStream())).startsWith("HTTP/1.1 201");
        closing.get();
      }
    }
    backedUpAndRestored();
  }

  /** As an office sets it. */
  private Map<String, String> behindAProxy() throws Exception {
    Path file = Files.writeString(data.resolve("x.yaml"), "server: {proxies: 127.0.0.0/8}\n");
    return Configuration.read(file, data);
  }

  @Test
  void with_a_certificate_of_the_office_nothing_goes_in_the_clear() throws Exception {
    X509Certificate certificate = certificate();
    Path file =
        Files.writeString(
            data.resolve("x.yaml"),
            "server: {certificate: %1$s/certificate.pem, key: %1$s/key.pem}\n".formatted(data));
    try (Server.Running server = start(Configuration.read(file, data))) {
      assertThat(server.address()).startsWith("https://localhost:");
      HttpRequest login = HttpRequest.newBuilder(URI.create(server.address() + "login")).build();
      HttpResponse<String> page =
          HttpClient.newBuilder()
              .sslContext(trusting(certificate))
              .build()
              .send(login, BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure");
      assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(get("/login").statusCode()).isEqualTo(400);
    }
  }

  /** Makes a certificate for this machine, and leaves it and its key in the folder. */
  private X509Certificate certificate() throws Exception {
    Path store = data.resolve("keys.p12");
    String[] command = {
      Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
      "-genkeypair",
      "-alias",
      "office",
      "-keyalg",
      "EC",
      "-dname",
      "CN=localhost",
      "-ext",
      "san=dns:localhost",
      "-keystore",
      store.toString(),
      "-storepass",
      "changeit"
    };
    assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor()).isZero();
    char[] secret = "changeit".toCharArray();
    KeyStore keys = KeyStore.getInstance(store.toFile(), secret);
    X509Certificate certificate = (X509Certificate) keys.getCertificate("office");
    pem("certificate.pem", "CERTIFICATE", certificate.getEncoded());
    pem("key.pem", "PRIVATE KEY", keys.getKey("office", secret).getEncoded());
    return certificate;
  }

  private void pem(String name, String what, byte[] content) throws Exception {
    String text = Base64.getMimeEncoder().encodeToString(content);
    Files.writeString(
        data.resolve(name),
        "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, text));
  }

  private static SSLContext trusting(X509Certificate certificate) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("office", certificate);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private void backedUpAndRestored() throws Exception {
    Path file = data.resolve("backup.zip");
    CommandRun backup = CommandRun.of("backup", "--data", data.toString(), file.toString());
    assertThat(backup.code()).as(backup.err()).isZero();
    assertThat(CommandRun.of("backup", "--data", data.toString(), file.toString()).code())
        .isEqualTo(2);
    Path copy = data.resolve("copy");
    CommandRun restore =
        CommandRun.of("restore", "--lang", "en", "--data", copy.toString(), file.toString());
    assertThat(restore.code()).as(restore.err()).isZero();
    assertThat(restore.out()).contains("Restored", "The journal is whole");
    assertThat(CommandRun.of("restore", "--data", copy.toString(), file.toString()).code())
        .isEqualTo(2);
    Files.write(file, new byte[9]);
    Path none = data.resolve("none");
    CommandRun damaged = CommandRun.of("restore", "--data", none.toString(), file.toString());
    assertThat(damaged.err()).contains("不是完好的备份");
    assertThat(none).doesNotExist();
  }

  private Server.Running start(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("server.port", "0");
    settings.put("redline.samples", "false");
    settings.put("redline.data", data.toString());
    Server.Running server = Server.start(settings);
    port = server.port();
    secret = server.firstPassword().orElseThrow();
    return server;
  }

  private static int freePort() throws Exception {
    try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private byte[] head(int length) {
    List<String> lines =
        List.of(
            "PUT " + PROFILE + " HTTP/1.1",
            "Host: localhost",
            "Authorization: Basic " + base64("admin:" + secret),
            "If-None-Match: *",
            "Content-Type: application/json",
            "Content-Length: " + length,
            "Connection: close");
    return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(UTF_8);
  }

  private static String answer(InputStream in) throws Exception {
    return new String(in.readAllBytes(), UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private void sql(String sql) throws Exception {
    try (Connection connection = connection()) {
      connection.createStatement().execute(sql);
    }
  }

  /** The embedded database, from within the same program. */
  private Connection connection() throws Exception {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + data.toAbsolutePath() + "/redline;DATABASE_TO_LOWER=TRUE", "redline", "");
  }

  private URI at(String address) {
    return URI.create("http://localhost:" + port + address);
  }

  private static HttpClient client() {
    return HttpClient.newHttpClient();
  }

  private HttpResponse<String> get(String address) throws Exception {
    return client().send(HttpRequest.newBuilder(at(address)).build(), BodyHandlers.ofString(UTF_8));
  }

  /** As the administrator. */
  private HttpResponse<String> send(String method, String address, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at(address))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Authorization", "Basic " + base64("admin:" + secret))
            .header("Content-Type", "application/json")
            .header("If-None-Match", method.equals("PUT") ? "*" : "\"0\"")
            .build();
    return client().send(request, BodyHandlers.ofString(UTF_8));
  }
}
