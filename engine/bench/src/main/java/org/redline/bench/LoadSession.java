package org.redline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses the pages of the web application, as a browser does. */
final class LoadSession {
  private static final Pattern GUARD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("id=\"made\"[^>]*>([^<]+)<");

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  LoadSession(URI address) {
    this.address = address;
  }

  /** Logs in with the password that somebody else gave, and chooses another. */
  LoadSession enter(String name, String given, String chosen)
      throws IOException, InterruptedException {
    post("/login", "/login", Map.of("username", name, "password", given));
    post("/password", "/password", Map.of("present", given, "password", chosen, "again", chosen));
    return this;
  }

  /** An administrator adds an inspector who sees all firms. */
  void addInspector(String name, String password) throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("name", name);
    form.put("displayName", name);
    form.put("region", "000000");
    form.put("certificate", "");
    form.put("enabled", "on");
    form.put("roles", "inspector");
    form.put("password", password);
    post("/accounts/new", "/accounts", form);
  }

  /** A token to use the REST interface with. */
  String token(String expiresOn) throws IOException, InterruptedException {
    String page = post("/tokens", "/tokens", Map.of("name", "load", "expiresOn", expiresOn));
    return found(TOKEN, page);
  }

  /** A page, after all redirections. */
  String page(String path) throws IOException, InterruptedException {
    return answer(HttpRequest.newBuilder(address.resolve(path)).build());
  }

  private String post(String from, String to, Map<String, String> form)
      throws IOException, InterruptedException {
    Map<String, String> whole = new LinkedHashMap<>(form);
    whole.put("_csrf", found(GUARD, page(from)));
    String body =
        whole.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return answer(
        HttpRequest.newBuilder(address.resolve(to))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " from " + request.uri().getPath());
    }
    return response.body();
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("the page has no " + pattern);
    }
    return matcher.group(1);
  }
}
