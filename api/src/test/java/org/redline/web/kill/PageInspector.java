package org.redline.web.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Works on the pages, logged in; a session does not outlive its program. */
abstract class PageInspector extends Inspector {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private HttpClient client = HttpClient.newHttpClient();
  private String site = "";
  private String token = "";

  PageInspector(List<String> firms) {
    super(firms);
  }

  @Override
  final void arrive(int at) throws IOException, InterruptedException {
    site = "http://localhost:" + at;
    client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    get("/login");
    String home = post("/login", Map.of("username", Served.NAME, "password", Served.PASSWORD));
    if (home.contains("login")) {
      throw new Refused(0, "not logged in: " + home);
    }
    get("/uploads");
  }

  /** A page. */
  final String get(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request(address).GET().build(), BodyHandlers.ofString(UTF_8));
    if (answer.statusCode() != 200) {
      throw new Refused(answer.statusCode(), answer.body());
    }
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer.body();
  }

  /** Where the answer to a form leads; empty where it is a page. */
  final String post(String address, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8) + "&")
            .collect(Collectors.joining());
    return post(
        address,
        "application/x-www-form-urlencoded",
        BodyPublishers.ofString(body + "_csrf=" + URLEncoder.encode(token, UTF_8)));
  }

  /** The same with a body of its own, which brings {@link #token()}. */
  final String post(String address, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            request(address).header("Content-Type", type).POST(body).build(),
            BodyHandlers.ofString(UTF_8));
    if (answer.statusCode() >= 400) {
      throw new Refused(answer.statusCode(), address + " " + answer.body());
    }
    return answer.headers().firstValue("Location").orElse("");
  }

  final String token() {
    return token;
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(
        URI.create(address.startsWith("http:") ? address : site + address));
  }
}
