package org.redline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Sends requests over real HTTP: pages as somebody who is logged in, REST with the password. */
final class Sender {
  private static final String PASSWORD = "汉江边的三座桥 and a ferry";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final int port;
  private String csrf = "";

  Sender(int port) {
    this.port = port;
  }

  HttpResponse<String> send(Bad bad) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + bad.address()))
            .method(bad.method(), bad.body());
    if (bad.address().startsWith("/api/")) {
      String who = Base64.getEncoder().encodeToString(Bad.bytes("admin:" + PASSWORD));
      request.header("Authorization", "Basic " + who).header("If-None-Match", "*");
      bad.headers().forEach(request::setHeader);
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(UTF_8));
    }
    request.header("X-CSRF-TOKEN", csrf).header("Accept", "text/html");
    bad.headers().forEach(request::setHeader);
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  void logIn(String first) throws Exception {
    csrf = token("/login");
    send(Bad.posted("/login", 302, "", "username", "admin", "password", first));
    csrf = token("/password");
    send(
        Bad.posted(
            "/password", 302, "", "present", first, "password", PASSWORD, "again", PASSWORD));
    csrf = token("/login");
    send(Bad.posted("/login", 302, "", "username", "admin", "password", PASSWORD));
    csrf = token("/uploads");
  }

  private String token(String page) throws Exception {
    String html = send(Bad.get("", page, 200, "")).body();
    assertThat(html).as(page).contains("name=\"_csrf\"");
    return html.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
  }
}
