package org.redline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.Bad.PARTS;
import static org.redline.web.Bad.body;
import static org.redline.web.Bad.bytes;
import static org.redline.web.Bad.form;
import static org.redline.web.Bad.get;
import static org.redline.web.Bad.posted;
import static org.redline.web.Bad.rest;
import static org.redline.web.Bad.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String AUDITS = "/api/v1/audits";

  /** Tables that a refused request may change, with the reason. */
  private static final Map<String, String> MAY_CHANGE =
      Map.of("flyway_schema_history", "never, but it is not ours to count");

  @TempDir private Path data = Path.of("");
  private Sender sender = new Sender(0);

  @ParameterizedTest
  @EnumSource
  void whatever_is_wrong_is_refused_and_leaves_nothing(Databases database) throws Exception {
    Databases.Place place = database.lasting(data);
    Map<String, String> settings = new HashMap<>(place.settings());
    settings.put("server.port", "0");
    settings.put("redline.samples", "false");
    try (Server.Running server = Server.start(settings)) {
      sender = new Sender(server.port());
      JdbcClient jdbc = JdbcClient.create(source(database, place));
      for (String role : List.of("inspector", "reviewer", "auditor", "regulator")) {
        jdbc.sql("insert into account_role select id, '" + role + "' from account").update();
      }
      sender.logIn(server.firstPassword().orElseThrow());
      assertThat(
              sender
                  .send(rest("", "PUT", PROFILE, bytes(profile("\"headcount\": 7")), 201, ""))
                  .statusCode())
          .isEqualTo(201);
      assertThat(sender.send(form("/rules/drafts", "title", "甲")).statusCode()).isEqualTo(302);
      long draft = jdbc.sql("select max(id) from rule_draft").query(Long.class).single();
      assertThat(sender.send(form("/cases", "firm", FIRM)).statusCode()).isEqualTo(302);
      long file = jdbc.sql("select max(id) from case_file").query(Long.class).single();
      Map<String, Long> before = counts(jdbc);
      assertThat(before).containsKeys("journal", "kept_answer", "recorded_fact", "upload_firm");
      List<String> wrong = new ArrayList<>();
      for (Bad bad : all(draft, file)) {
        HttpResponse<String> answer = sender.send(bad);
        boolean told = said(answer).contains(bad.message()) && !runsScript(answer);
        if (answer.statusCode() != bad.status() || !told || !counts(jdbc).equals(before)) {
          wrong.add(bad.what() + " " + bad.address() + ": " + answer.statusCode() + " " + told);
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(counts(jdbc)).isEqualTo(before);
      wrongWorkbooks(jdbc, before);
      oddButRight();
    }
  }

  private static boolean runsScript(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return type.startsWith("text/html") && answer.body().contains(SCRIPT);
  }

  /** What an answer tells: its text or, where it only leads elsewhere, the address. */
  private static String said(HttpResponse<String> answer) {
    if (answer.headers().firstValue("Location").isEmpty()) {
      return answer.body();
    }
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    return answer.headers().firstValue("Location").orElseThrow() + "|";
  }

  private List<Bad> all(long draft, long file) throws Exception {
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
          new Bad(
              "aliases", method, to, "application/yaml", body(yaml), 400, "urn:redline:problem"));
      byte[] deep = bytes("- ".repeat(10_000) + "x");
      all.add(new Bad("deep yaml", method, to, "application/yaml", body(deep), 400, "syntax"));
      all.add(new Bad("parts", method, to, PARTS, body(bytes("nothing")), 415, "media-type"));
    }
    byte[] right = bytes(profile(""));
    all.add(rest("day", "POST", AUDITS + "?asOf=%2B999999999-12-31", right, 400, "as-of"));
    all.add(rest("day", "POST", reports("9999-12-31"), right, 400, "as-of"));
    all.add(rest("nul", "POST", reports("%00"), right, 400, "as-of"));
    addresses(all);
    pages(all, draft);
    scripts(all);
    forms(all, file);
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

  /** What is refused before any page or any part of REST is asked. */
  private static void addresses(List<Bad> all) {
    for (String address :
        List.of(
            "/api/v1//audits",
            "/api/v1/firms/X;a=b/reports",
            "/api/v1/firms/a%25b/profile",
            "/api/v1/firms/a%2Fb/profile",
            "/api/v1/firms/%00/profile",
            "/api/v1/firms/%ff/profile")) {
      all.add(get("address", address, 400, "urn:redline:problem:request"));
      all.add(get("address", address.replace("/api/v1", "/a"), 400, "写法有误"));
    }
    String long20k = "x".repeat(20 << 10);
    all.add(get("header", PROFILE, 400, "urn:redline:problem:request").with("X-Long", long20k));
    all.add(get("header", "/firms", 400, "写法有误").with("X-Long", long20k));
    all.add(rest("method", "FOO", PROFILE, new byte[0], 400, "urn:redline:problem:request"));
    all.add(rest("method", "FOO", "/firms", new byte[0], 400, "写法有误"));
    all.add(get("error page", "/error", 404, "没有这个页面"));
  }

  /** Scripts show the reason in the place that the page has for it. */
  private static void scripts(List<Bad> all) {
    String edit = "/firms/" + FIRM + "/edit";
    String shown = "<p class=\"alert alert-danger\" role=\"alert\">";
    all.add(posted(edit + "/field", 400, shown + "这个请求不完整", "f.name", "x").byScript());
    String large = "x".repeat(9 << 20);
    all.add(posted(edit + "/field", 413, shown + "内容太长", "f.name", large).byScript());
    String finding = "/firms/" + FIRM + "/reports/999/findings/1";
    all.add(get("none", finding, 404, shown + "没有这个页面").byScript());
  }

  /** Script, NUL and texts that are too long in forms that officers and administrators fill in. */
  private static void forms(List<Bad> all, long file) {
    String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    String step = "/cases/" + file + "/steps/inspect";
    String documents = "/firms/" + FIRM + "/documents";
    String kind = "inspection-approval";
    String content = "field.inspectionContent";
    String tooLong = "x".repeat(4_001);
    String shown = "&lt;script&gt;";
    all.add(form("/offices", "name", "\0"));
    all.add(posted("/offices", 422, "过长", "region", "420606", "name", tooLong));
    all.add(posted("/offices", 422, shown, "region", "420606", "name", SCRIPT));
    all.add(form(step, "place", "\0"));
    all.add(posted(step, 422, "文字过长", "version", "0", "day", day, "place", tooLong));
    all.add(posted(step, 422, shown, "version", "0", "day", day, "place", SCRIPT));
    all.add(form(documents, content, "\0"));
    all.add(posted(documents, 422, "过长", "kind", kind, "day", day, content, tooLong));
    all.add(posted(documents, 422, shown, "kind", kind, "day", day, content, SCRIPT));
    all.add(posted("/firms/new", 422, "不是名称", "f.id", OTHER, "f.name", SCRIPT));
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
    String far = "/firms/%E4%B8%AD/edit";
    all.add(get("form only", far + "/rebase", 303, far + "|"));
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
    for (int size : List.of((16 << 20) + 1, 17 << 20, 20 << 20, 100 << 20)) {
      all.add(large(size));
      all.add(large(size).with("X-CSRF-TOKEN", ""));
    }
    String broken = "--b\r\nx";
    all.add(new Bad("broken", "POST", "/uploads", PARTS, body(bytes(broken)), 400, "写法有误"));
    String boundless = "multipart/form-data";
    all.add(new Bad("boundless", "POST", "/uploads", boundless, body(bytes("x")), 400, "写法有误"));
  }

  private static Bad large(int size) {
    Bad upload = upload(size + " bytes", new byte[size]);
    return new Bad(upload.what(), "POST", "/uploads", upload.headers(), upload.body(), 413, "内容太长");
  }

  /** A workbook with a wrong cell can be looked at, and nothing more. */
  private void wrongWorkbooks(JdbcClient jdbc, Map<String, Long> before) throws Exception {
    Map<String, Consumer<Worksheet>> wrong =
        Map.of(
            "公式", sheet -> sheet.formula(1, 1, "1+1"),
            "不是名称", sheet -> sheet.value(1, 1, SCRIPT));
    for (Map.Entry<String, Consumer<Worksheet>> one : wrong.entrySet()) {
      HttpResponse<String> kept = sender.send(upload("wrong.xlsx", named(one.getValue())));
      assertThat(kept.statusCode()).as(one.getKey()).isEqualTo(302);
      String address = URI.create(kept.headers().firstValue("Location").orElseThrow()).getPath();
      HttpResponse<String> shown = sender.send(get("", address, 422, ""));
      assertThat(shown.statusCode()).isEqualTo(422);
      assertThat(shown.body()).contains(one.getKey()).doesNotContain(SCRIPT, "id=\"store\"");
      assertThat(sender.send(posted(address, 422, "", "x", "y")).statusCode()).isEqualTo(422);
    }
    Map<String, Long> after = counts(jdbc);
    for (String table : List.of("firm", "profile", "report", "kept_answer", "recorded_fact")) {
      assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
    }
  }

  /** A workbook with one firm, whose name is filled in by itself. */
  private static byte[] named(Consumer<Worksheet> name) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook book = new Workbook(out, "test", "1.0");
    Worksheet sheet = book.newWorksheet("企业");
    List<String> heads = List.of("统一社会信用代码", "名称", "行政区划代码");
    List<String> values = List.of(OTHER, "", "420606");
    for (int i = 0; i < heads.size(); i++) {
      sheet.value(0, i, heads.get(i));
      sheet.value(1, i, values.get(i));
    }
    name.accept(sheet);
    book.finish();
    return out.toByteArray();
  }

  /** What looks wrong but is not: kept and shown as it is. */
  private void oddButRight() throws Exception {
    String rare = "𠀀".repeat(2_001);
    String named = profile("").replace(FIRM, OTHER).replace("甲厂", rare);
    Bad other = rest("", "PUT", PROFILE.replace(FIRM, OTHER), bytes(named), 201, "");
    assertThat(sender.send(other).statusCode()).isEqualTo(201);
    assertThat(sender.send(get("rare", "/firms/" + OTHER, 200, "")).body()).contains(rare);
    assertThat(sender.send(get("", "/firms/" + FIRM + "?verdict=,", 200, "")).statusCode())
        .isEqualTo(200);
    Bad kept = rest("", "POST", reports("2026-11-01"), new byte[0], 201, "");
    HttpResponse<String> report = sender.send(kept);
    assertThat(report.statusCode()).isEqualTo(201);
    assertThat(sender.send(kept).statusCode()).isEqualTo(200);
    String address = report.headers().firstValue("Location").orElseThrow();
    assertThat(sender.send(rest("", "GET", address, new byte[0], 200, "")).body())
        .contains("2026-11-01");
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

  /** How many rows each table has. */
  private static Map<String, Long> counts(JdbcClient jdbc) {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : tables(jdbc)) {
      counts.put(table, jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
    return counts;
  }

  private static List<String> tables(JdbcClient jdbc) {
    return jdbc
        .sql("select table_name from information_schema.tables where table_schema = 'public'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !MAY_CHANGE.containsKey(table))
        .toList();
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
