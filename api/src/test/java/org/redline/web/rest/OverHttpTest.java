package org.redline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.web.Server;

class OverHttpTest {
  @TempDir private Path data = Path.of("");

  @Test
  void a_client_submits_reads_and_audits_over_real_http() throws Exception {
    Map<String, String> settings =
        Map.of("server.port", "0", "redline.samples", "false", "redline.data", data.toString());
    try (Server.Running server = Server.start(settings)) {
      Client client = new Client(server.port(), server.firstPassword().orElseThrow());
      ownPassword();
      BodyPublisher profile = BodyPublishers.ofString(Asking.profile("420606", 10));

      assertThat(client.send("PUT", Asking.PROFILE, profile).statusCode()).isEqualTo(201);
      HttpResponse<String> read = client.send("GET", Asking.PROFILE, BodyPublishers.noBody());
      assertThat(read.headers().firstValue("ETag")).contains("\"1\"");
      assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(read.body()).contains("甲厂");
      HttpResponse<String> audit = client.send("POST", "/api/v1/audits?asOf=2026-11-01", profile);
      assertThat(audit.body()).startsWith("{").contains("\"asOf\":\"2026-11-01\"");

      byte[] large = new byte[100 << 20];
      BodyPublisher sized = BodyPublishers.ofByteArray(large);
      BodyPublisher streamed = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
      for (BodyPublisher body : new BodyPublisher[] {sized, streamed}) {
        HttpResponse<String> refused = client.send("POST", "/api/v1/audits", body);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("urn:redline:problem:too-large");
      }
      HttpResponse<String> stranger =
          new Client(server.port(), "wrong").send("GET", Asking.PROFILE, BodyPublishers.noBody());
      assertThat(stranger.statusCode()).isEqualTo(401);
      assertThat(stranger.body()).contains("urn:redline:problem:unauthenticated");
    }
  }

  /** As if the administrator had chosen the password, and were made an inspector by another one. */
  private void ownPassword() throws Exception {
    String url = "jdbc:h2:file:" + data.toAbsolutePath() + "/redline;DATABASE_TO_LOWER=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "redline", "")) {
      connection.createStatement().execute("update account set must_change = false");
      connection
          .createStatement()
          .execute("insert into account_role select id, 'inspector' from account");
    }
  }

  /** The administrator, from another program. */
  private record Client(int port, String password) {
    HttpResponse<String> send(String method, String address, BodyPublisher body) throws Exception {
      String who = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(UTF_8));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
              .method(method, body)
              .header("Authorization", "Basic " + who)
              .header("Content-Type", "application/json")
              .header("If-None-Match", method.equals("PUT") ? "*" : "\"0\"")
              .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8));
    }
  }
}
