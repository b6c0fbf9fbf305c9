package org.redline.web.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser. */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String site;
  private String cookie = "";
  private String token = "";

  Visitor(int port) {
    site = "http://localhost:" + port;
  }

  /** The cookie of the session, as it is now. */
  String cookie() {
    return cookie;
  }

  void takeCookie(String other) {
    cookie = other;
  }

  /** Where the answer to name and password leads. */
  String logIn(String name, String password) throws Exception {
    get("/login");
    return post("/login", Map.of("username", name, "password", password))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  /** Where an address leads. */
  String location(String address) throws Exception {
    return get(address).headers().firstValue("Location").orElse("");
  }

  /** Asks for an address of this application. */
  HttpResponse<String> get(String address, String... headers) throws Exception {
    HttpRequest.Builder asked = request(address);
    if (headers.length > 0) {
      asked.headers(headers);
    }
    return send(asked.GET().build());
  }

  /** Sends a form, with the token of a page that was asked for. */
  HttpResponse<String> post(String address, Map<String, String> form) throws Exception {
    return postEncoded(
        address,
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /** Sends a form that is written as it goes over the wire. */
  HttpResponse<String> postEncoded(String address, String form) throws Exception {
    if (!address.equals("/login")) {
      get("/password");
    }
    String body = form + "&_csrf=" + encoded(token);
    return send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String address) {
    String whole = address.startsWith("http:") ? address : site + address;
    HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(whole));
    return cookie.isEmpty() ? asked : asked.header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    answer.headers().allValues("Set-Cookie").stream()
        .map(set -> set.split(";", 2)[0])
        .forEach(set -> cookie = set);
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
