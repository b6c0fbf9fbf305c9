package org.redline.web.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Submits over REST; the key of a submission stays the same when it is sent again. */
final class RestInspector extends Inspector {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String firm;
  private String site = "";

  RestInspector(String firm) {
    super(List.of(firm));
    this.firm = firm;
  }

  @Override
  void arrive(int at) {
    site = "http://localhost:" + at;
  }

  @Override
  void submit(int heads, int last) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(site + "/api/v1/firms/" + firm + "/profile"))
            .PUT(BodyPublishers.ofString(profile(firm, heads)))
            .header("Authorization", "Bearer " + Served.TOKEN)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", firm + "-" + heads);
    if (last == 0) {
      request.header("If-None-Match", "*");
    } else {
      request.header("If-Match", "\"" + last + "\"");
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
    boolean stored = answer.statusCode() == 200 || answer.statusCode() == 201;
    String tag = answer.headers().firstValue("ETag").orElse("");
    if (!stored || !tag.equals("\"" + (last + 1) + "\"")) {
      throw new Refused(answer.statusCode(), tag + answer.body());
    }
  }
}
