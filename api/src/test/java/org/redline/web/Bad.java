package org.redline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that is refused.
 *
 * @param what what is bad in it
 * @param headers beside those that every request has
 * @param message what the answer says
 */
record Bad(
    String what,
    String method,
    String address,
    Map<String, String> headers,
    BodyPublisher body,
    int status,
    String message) {
  static final String PARTS = "multipart/form-data; boundary=b";

  private static final String FORM = "application/x-www-form-urlencoded";

  Bad {
    headers = Map.copyOf(headers);
  }

  Bad(
      String what,
      String method,
      String address,
      String type,
      BodyPublisher body,
      int status,
      String message) {
    this(what, method, address, Map.of("Content-Type", type), body, status, message);
  }

  static Bad rest(
      String what, String method, String address, byte[] body, int status, String kind) {
    return new Bad(what, method, address, "application/json", body(body), status, kind);
  }

  static Bad get(String what, String address, int status, String message) {
    return new Bad(what, "GET", address, FORM, BodyPublishers.noBody(), status, message);
  }

  static Bad form(String address, String name, String value) {
    return posted(address, 400, "写法有误", name, value);
  }

  static Bad posted(String address, int status, String message, String... fields) {
    List<String> body = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
    }
    byte[] text = bytes(String.join("&", body));
    return new Bad(fields[0], "POST", address, FORM, body(text), status, message);
  }

  static Bad upload(String name, byte[] file) {
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''"
            + name
            + "\r\nContent-Type: application/octet-stream\r\n\r\n";
    BodyPublisher body =
        BodyPublishers.ofByteArrays(List.of(bytes(head), file, bytes("\r\n--b--\r\n")));
    return new Bad(name, "POST", "/uploads", PARTS, body, 422, "alert");
  }

  /** The same as a script of a page sends it. */
  Bad byScript() {
    return with("HX-Request", "true").with("Accept", "*/*");
  }

  Bad with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Bad(what, method, address, more, body, status, message);
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  static BodyPublisher body(byte[] content) {
    return BodyPublishers.ofByteArray(content);
  }
}
