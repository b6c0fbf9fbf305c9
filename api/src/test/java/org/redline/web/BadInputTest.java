package org.redline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.vocabulary.Vocabulary;
import org.redline.workbook.WorkbookWriter;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bad input of every kind, wherever it can be sent, over real HTTP and on both databases: each is
 * refused with a status that blames the sender and a message, and leaves nothing behind.
 */
class BadInputTest {
  private static final String FIRM = "91420103720552964J";
  private static final String OTHER = "91370782MA3CRL083R";
  private static final String PROFILE = "/api/v1/firms/" + FIRM + "/profile";
  private static final String AUDITS = "/api/v1/audits";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=b";
  private static final String PASSWORD = "汉江边的三座桥 and a ferry";
  private static final List<String> TABLES =
      List.of(
          "firm",
          "profile",
          "report",
          "upload",
          "submission_draft",
          "rule_draft",
          "rule_draft_file",
          "case_file",
          "document",
          "office");

  @TempDir private Path data = Path.of("");
  private int port;
  private String csrf = "";
  private HttpClient client = HttpClient.newHttpClient();

  /**
   * A request that is refused.
   *
   * @param message what the answer says
   */
  private record Bad(
      String what,
      String method,
      String address,
      String type,
      BodyPublisher body,
      int status,
      String message) {}

  @ParameterizedTest
  @EnumSource
  void whatever_is_wrong_is_refused_and_leaves_nothing(Databases database) throws Exception {
    Databases.Place place = database.lasting(data);
    Map<String, String> settings = new HashMap<>(place.settings());
    settings.put("server.port", "0");
    settings.put("redline.samples", "false");
    try (Server.Running server = Server.start(settings)) {
      port = server.port();
      JdbcClient jdbc = JdbcClient.create(source(database, place));
      for (String role : List.of("inspector", "reviewer", "auditor", "regulator")) {
        jdbc.sql("insert into account_role select id, '" + role + "' from account").update();
      }
      logIn(server.firstPassword().orElseThrow());
      assertThat(send(put(profile("\"headcount\": 7"))).statusCode()).isEqualTo(201);
      assertThat(send(form("/rules/drafts", "title", "甲")).statusCode()).isEqualTo(302);
      long draft = jdbc.sql("select max(id) from rule_draft").query(Long.class).single();
      Map<String, Long> before = counts(jdbc);
      List<String> wrong = new ArrayList<>();
      for (Bad bad : all(draft)) {
        HttpResponse<String> answer = send(bad);
        boolean told = said(answer).contains(bad.message());
        if (answer.statusCode() != bad.status() || !told || !counts(jdbc).equals(before)) {
          wrong.add(bad.what() + " " + bad.address() + ": " + answer.statusCode() + " " + told);
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(counts(jdbc)).isEqualTo(before);
      oddButRight();
    }
  }

  /** What an answer tells: its text or, where it only leads elsewhere, the address. */
  private static String said(HttpResponse<String> answer) {
    if (answer.headers().firstValue("Location").isEmpty()) {
      return answer.body();
    }
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    return answer.headers().firstValue("Location").orElseThrow() + "|";
  }

  private List<Bad> all(long draft) throws Exception {
    List<Bad> all = new ArrayList<>();
    for (String method : List.of("PUT", "POST")) {
      String to = method.equals("PUT") ? PROFILE : AUDITS;
      bodies().forEach((what, body) -> all.add(rest(what, method, to, body, 400, "syntax")));
      String other = to.replace(FIRM, OTHER);
      facts()
          .forEach(
              (what, json) ->
                  all.add(
                      rest(what, method, other, bytes(json.replace(FIRM, OTHER)), 422, "profile")));
      byte[] large = new byte[9 << 20];
      all.add(rest("large", method, to, large, 413, "too-large"));
      BodyPublisher streamed = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
      all.add(new Bad("chunked", method, to, "application/json", streamed, 413, "too-large"));
      byte[] yaml = bytes("a: &a [x,x]\n" + bomb());
      all.add(
          new Bad("aliases", method, to, "application/yaml", of(yaml), 400, "urn:redline:problem"));
      byte[] deep = bytes("- ".repeat(10_000) + "x");
      all.add(new Bad("deep yaml", method, to, "application/yaml", of(deep), 400, "syntax"));
      all.add(new Bad("parts", method, to, PARTS, of(bytes("nothing")), 415, "media-type"));
    }
    byte[] right = bytes(profile(""));
    all.add(rest("day", "POST", AUDITS + "?asOf=%2B999999999-12-31", right, 400, "as-of"));
    all.add(rest("day", "POST", reports("9999-12-31"), right, 400, "as-of"));
    all.add(rest("nul", "POST", reports("%00"), right, 400, "as-of"));
    pages(all, draft);
    files(all);
    return all;
  }

  private static String reports(String day) {
    return "/api/v1/firms/" + FIRM + "/reports?asOf=" + day;
  }

  /** Bodies that are no document. */
  private static Map<String, byte[]> bodies() {
    Map<String, byte[]> bodies = new TreeMap<>();
    bodies.put("empty", new byte[0]);
    bodies.put("deep json", bytes("[".repeat(10_000)));
    bodies.put("gbk", profile("").getBytes(Charset.forName("GBK")));
    bodies.put("hidden nul", bytes(profile("").replace("甲厂", "a\\u0000b")));
    bodies.put("nul", bytes(profile("").replace("甲厂", "a\0b")));
    return bodies;
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder();
    for (char c = 'b'; c <= 'm'; c++) {
      String above = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(String.join(",", List.of(above, above, above, above, above, above)));
      bomb.append("]\n");
    }
    return bomb.toString();
  }

  /** Profiles that are documents, but no profiles of which a report can be made. */
  private static Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("a fact to come", profile("\"projects\": [{\"startedOn\": \"2199-01-01\"}]"));
    String many =
        IntStream.range(0, 20_001)
            .mapToObj(i -> "{\"id\": \"H" + i + "\"}")
            .collect(Collectors.joining(","));
    facts.put("script", profile("").replace("甲厂", "<script>alert(1)</script>"));
    facts.put("many", profile("\"hazards\": [" + many + "]"));
    return facts;
  }

  private void pages(List<Bad> all, long draft) {
    String firm = "/firms/" + FIRM;
    String file = "/rules/drafts/" + draft + "/file";
    for (String address :
        List.of(
            "/firms?words=%00",
            "/cases?firm=%00",
            "/offices/edit?region=%00",
            "/rules?words=%00",
            "/overview/1/firms?by=region&key=%00",
            firm + "?words=a%00")) {
      all.add(get("nul", address, 400, "不完整或者写法有误"));
    }
    for (String day : List.of("%2B999999999-12-31", "1948-12-31", "9999-12-31")) {
      all.add(get("day", firm + "?asOf=" + day, 422, "1949 年至 2199 年"));
      all.add(get("day", "/rules/drafts/" + draft + "/impact?day=" + day, 422, "1949 年"));
    }
    all.add(get("day", firm + "?asOf=tomorrow", 400, "检查日期不能是“tomorrow”"));
    all.add(get("number", firm + "/reports/first", 400, "不能是“first”"));
    all.add(get("none", "/firms/" + FIRM + "/edit/overtaken/x", 404, "没有"));
    all.add(
        get("form only", "/rules/drafts/" + draft + "/autosave", 303, "/drafts/" + draft + "|"));
    all.add(get("form only", firm + "/edit/field", 303, firm + "/edit|"));
    all.add(get("form only", "/cases/7/approvals/1", 303, "/cases/7|"));
    all.add(get("form only", "/cases/7/papers/1", 303, "/cases/7|"));
    all.add(get("form only", "/tokens/7/revoke", 303, "/tokens|"));
    all.add(form("/cases", "firm", "\0"));
    all.add(form("/rules/drafts/" + draft + "/forget", "path", "\0"));
    all.add(form("/login", "username", "a\0"));
    all.add(posted("/rules/drafts", 422, "请填写名称", "title", "x".repeat(201)));
    all.add(posted(file, 422, "", "path", "../x", "text", "a", "version", "0"));
    all.add(posted(file, 422, "NUL", "path", "a/b.yaml", "text", "a\0", "version", "0"));
    String large = "x".repeat(3 << 20);
    all.add(posted(file, 413, "", "path", "a/b.yaml", "text", large, "version", "0"));
    all.add(posted(firm + "/edit/field", 422, "没有保存", "basedOn", "1", "f.name", "a\0"));
    all.add(posted("/firms/new", 422, "信用代码", "f.id", "<script>", "f.name", "<script>"));
  }

  private void files(List<Bad> all) throws Exception {
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>";
    Map<String, byte[]> files = new TreeMap<>();
    files.put("empty.json", new byte[0]);
    files.put("none.exe", new byte[9]);
    files.put("deep.json", bytes("[".repeat(10_000)));
    files.put("aliases.yaml", bytes("a: &a [x,x]\n" + bomb()));
    files.put("gbk.yaml", profile("").getBytes(Charset.forName("GBK")));
    files.put("bomb.xlsx", workbook("xl/media/bomb.bin", new byte[128 << 20]));
    files.put("outside.xlsx", workbook("xl/workbook.xml", bytes(outside)));
    files.put("text.xlsx", bytes("a,b,c"));
    files.forEach((name, file) -> all.add(upload(name, file)));
    String broken = "--b\r\nx";
    all.add(new Bad("broken", "POST", "/uploads", PARTS, of(bytes(broken)), 400, "写法有误"));
    String boundless = "multipart/form-data";
    all.add(new Bad("boundless", "POST", "/uploads", boundless, of(bytes("x")), 400, "写法有误"));
  }

  /** What looks wrong but is not: kept and shown as it is. */
  private void oddButRight() throws Exception {
    String rare = "𠀀".repeat(2_001);
    String named = profile("").replace(FIRM, OTHER).replace("甲厂", rare);
    Bad put = put(named);
    Bad other =
        new Bad(
            "", "PUT", put.address().replace(FIRM, OTHER), put.type(), of(bytes(named)), 201, "");
    assertThat(send(other).statusCode()).isEqualTo(201);
    assertThat(send(get("rare", "/firms/" + OTHER, 200, "")).body()).contains(rare);
    assertThat(send(get("", "/firms/" + FIRM + "?verdict=,", 200, "")).statusCode()).isEqualTo(200);
    Bad kept = rest("", "POST", reports("2026-11-01"), new byte[0], 201, "");
    HttpResponse<String> report = send(kept);
    assertThat(report.statusCode()).isEqualTo(201);
    assertThat(send(kept).statusCode()).isEqualTo(200);
    String address = report.headers().firstValue("Location").orElseThrow();
    assertThat(send(rest("", "GET", address, new byte[0], 200, "")).body()).contains("2026-11-01");
  }

  private static Bad rest(
      String what, String method, String address, byte[] body, int status, String kind) {
    return new Bad(what, method, address, "application/json", of(body), status, kind);
  }

  private static Bad put(String json) {
    return rest("", "PUT", PROFILE, bytes(json), 201, "");
  }

  private static Bad get(String what, String address, int status, String message) {
    return new Bad(what, "GET", address, FORM, BodyPublishers.noBody(), status, message);
  }

  private static Bad form(String address, String name, String value) {
    return posted(address, 400, "写法有误", name, value);
  }

  private static Bad posted(String address, int status, String message, String... fields) {
    List<String> body = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
    }
    String text = String.join("&", body);
    return new Bad(fields[0], "POST", address, FORM, of(bytes(text)), status, message);
  }

  private static Bad upload(String name, byte[] file) {
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''"
            + name
            + "\r\nContent-Type: application/octet-stream\r\n\r\n";
    BodyPublisher body =
        BodyPublishers.ofByteArrays(List.of(bytes(head), file, bytes("\r\n--b--\r\n")));
    return new Bad(name, "POST", "/uploads", PARTS, body, 422, "alert");
  }

  private static String profile(String more) {
    String name = more.isEmpty() ? "\"name\": \"甲厂\"" : "\"name\": \"甲厂\", " + more;
    return "{\"enterprise\": {\"id\": \"%s\", \"regionCode\": \"420606\", %s}}"
        .formatted(FIRM, name);
  }

  /** An empty workbook, but for one part of it. */
  private byte[] workbook(String part, byte[] content) throws Exception {
    Path empty = data.resolve("empty.xlsx");
    try (OutputStream out = Files.newOutputStream(empty)) {
      new WorkbookWriter(Vocabulary.ofEnterprise()).write(List.of(), out);
    }
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(empty.toFile());
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        if (!entry.getName().equals(part)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(in.getInputStream(entry).readAllBytes());
        }
      }
      out.putNextEntry(new ZipEntry(part));
      out.write(content);
    }
    return changed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static BodyPublisher of(byte[] body) {
    return BodyPublishers.ofByteArray(body);
  }

  private HttpResponse<String> send(Bad bad) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + bad.address()))
            .method(bad.method(), bad.body())
            .header("Content-Type", bad.type());
    if (bad.address().startsWith("/api/")) {
      String who = java.util.Base64.getEncoder().encodeToString(bytes("admin:" + PASSWORD));
      request.header("Authorization", "Basic " + who).header("If-None-Match", "*");
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(UTF_8));
    }
    request.header("X-CSRF-TOKEN", csrf).header("Accept", "text/html");
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private void logIn(String first) throws Exception {
    client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    csrf = token("/login");
    send(posted("/login", 302, "", "username", "admin", "password", first));
    csrf = token("/password");
    send(posted("/password", 302, "", "present", first, "password", PASSWORD, "again", PASSWORD));
    csrf = token("/login");
    send(posted("/login", 302, "", "username", "admin", "password", PASSWORD));
    csrf = token("/uploads");
  }

  private String token(String page) throws Exception {
    String html = send(get("", page, 200, "")).body();
    assertThat(html).as(page).contains("name=\"_csrf\"");
    return html.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
  }

  private static Map<String, Long> counts(JdbcClient jdbc) {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : TABLES) {
      counts.put(table, jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
    return counts;
  }

  /** The embedded database is one that the application in this process holds. */
  private DataSource source(Databases database, Databases.Place place) {
    String folder = place.settings().get("redline.data");
    return database == Databases.H2
        ? DataSourceBuilder.create()
            .url("jdbc:h2:file:" + folder + "/redline;DATABASE_TO_LOWER=TRUE")
            .username("redline")
            .password("")
            .build()
        : place.source();
  }
}
