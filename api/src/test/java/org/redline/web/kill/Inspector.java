package org.redline.web.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Submits one version of a firm's profile after the other, until nobody answers any more. */
final class Inspector implements Runnable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String firm;

  /** Headcount of each version whose submission was acknowledged, by version. */
  private final TreeMap<Integer, Integer> acknowledged = new TreeMap<>();

  private CountDownLatch served = new CountDownLatch(1);
  private int port;
  private int headcount;
  private @Nullable Sent unanswered;
  private @Nullable String wrong;

  /** A submission that may or may not have been stored. */
  private record Sent(String key, int headcount, int basedOn) {}

  Inspector(String firm) {
    this.firm = firm;
  }

  String firm() {
    return firm;
  }

  Map<Integer, Integer> acknowledged() {
    return acknowledged;
  }

  /** Headcount of the submission that was not answered; null if all were. */
  @Nullable Integer unanswered() {
    return unanswered == null ? null : unanswered.headcount;
  }

  /** The first answer that should not have been given; null if there was none. */
  @Nullable String wrong() {
    return wrong;
  }

  /**
   * The program listens here now.
   *
   * @param served counted down once it acknowledges something
   */
  void at(int port, CountDownLatch served) {
    this.port = port;
    this.served = served;
  }

  @Override
  public void run() {
    while (wrong == null && !Thread.currentThread().isInterrupted()) {
      Sent next =
          unanswered == null
              ? new Sent(UUID.randomUUID().toString(), ++headcount, last())
              : unanswered;
      unanswered = next;
      try {
        take(next, send(next));
      } catch (IOException e) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private int last() {
    return acknowledged.isEmpty() ? 0 : acknowledged.lastKey();
  }

  private void take(Sent sent, HttpResponse<String> answer) {
    if (answer.statusCode() == 200 || answer.statusCode() == 201) {
      String tag = answer.headers().firstValue("ETag").orElse("");
      acknowledged.put(Integer.valueOf(tag.replace("\"", "")), sent.headcount);
      unanswered = null;
      served.countDown();
    } else {
      wrong = answer.statusCode() + " " + answer.body();
    }
  }

  private HttpResponse<String> send(Sent sent) throws IOException, InterruptedException {
    String address = "http://localhost:" + port + "/api/v1/firms/" + firm + "/profile";
    String body =
        """
        {"enterprise": {"id": "%s", "name": "甲厂", "regionCode": "420606", "headcount": %d}}"""
            .formatted(firm, sent.headcount);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .PUT(BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + Served.TOKEN)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", sent.key);
    if (sent.basedOn == 0) {
      request.header("If-None-Match", "*");
    } else {
      request.header("If-Match", "\"" + sent.basedOn + "\"");
    }
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }
}
