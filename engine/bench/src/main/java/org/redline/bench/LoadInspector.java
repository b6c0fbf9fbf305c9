package org.redline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An inspector with firms of the own. Of ten requests five audit without storing, two submit, and
 * three read: a profile, the list of reports, and the page of the firm, which is audited if it is
 * the first time.
 */
final class LoadInspector {
  private final URI address;
  private final HttpClient client;
  private final String token;
  private final LoadSession session;
  private final List<LoadFirm> firms;
  private final Map<String, String> versions = new HashMap<>();
  private int done;

  LoadInspector(
      URI address, HttpClient client, String token, LoadSession session, List<LoadFirm> firms) {
    this.address = address;
    this.client = client;
    this.token = token;
    this.session = session;
    this.firms = List.copyOf(firms);
  }

  /** Submits all firms for the first time. */
  void begin() throws IOException, InterruptedException {
    for (LoadFirm firm : firms) {
      submit(firm);
    }
  }

  /**
   * The next request.
   *
   * @throws IOException when it is not answered, or not by what was asked for
   */
  void next(Load.Results results) throws IOException, InterruptedException {
    int turn = done++;
    LoadFirm firm = firms.get(turn / 10 % firms.size());
    long begin = System.nanoTime();
    Load.Kind kind = act(turn % 10, firm);
    results.add(kind, System.nanoTime() - begin);
  }

  private Load.Kind act(int turn, LoadFirm firm) throws IOException, InterruptedException {
    switch (turn) {
      case 1, 6 -> {
        submit(firm);
        return Load.Kind.SUBMIT;
      }
      case 3 -> {
        expect(send(at(firm, "/profile").GET()), 200);
        return Load.Kind.READ;
      }
      case 7 -> {
        expect(send(at(firm, "/reports").GET()), 200);
        return Load.Kind.READ;
      }
      case 9 -> {
        session.page("/firms/" + firm.id());
        return Load.Kind.PAGE;
      }
      default -> {
        expect(send(request("/api/v1/audits").POST(BodyPublishers.ofString(firm.json()))), 200);
        return Load.Kind.AUDIT;
      }
    }
  }

  private void submit(LoadFirm firm) throws IOException, InterruptedException {
    String version = versions.get(firm.id());
    HttpRequest.Builder request =
        at(firm, "/profile").PUT(BodyPublishers.ofString(firm.json(), UTF_8));
    if (version == null) {
      request.header("If-None-Match", "*");
    } else {
      request.header("If-Match", version);
    }
    HttpResponse<byte[]> answer = send(request);
    expect(answer, version == null ? 201 : 200);
    versions.put(firm.id(), answer.headers().firstValue("ETag").orElseThrow());
  }

  private HttpRequest.Builder at(LoadFirm firm, String what) {
    return request("/api/v1/firms/" + firm.id() + what);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  /** What comes back is taken in whole, but not read: that is no work of the application's. */
  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static void expect(HttpResponse<byte[]> answer, int status) throws IOException {
    if (answer.statusCode() != status) {
      String said = new String(answer.body(), UTF_8);
      throw new IOException(answer.statusCode() + " from " + answer.uri().getPath() + ": " + said);
    }
  }
}
