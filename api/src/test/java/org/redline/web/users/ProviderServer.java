package org.redline.web.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect provider at which somebody is always logged in already. */
final class ProviderServer {
  static final String SECRET = "between us";
  private static final String CLIENT = "redline";

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey other;

  /** What was asked for, by the code that was given for it. */
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

  /** Whoever is logged in there. */
  private volatile String user = "zhang";

  private volatile boolean down = true;
  private volatile boolean forged;
  private volatile @Nullable String nonce;

  private ProviderServer(HttpServer server) throws JOSEException {
    this.server = server;
    key = new RSAKeyGenerator(2048).keyID("one").generate();
    other = new RSAKeyGenerator(2048).keyID("one").generate();
  }

  /** Starts it; it is down until it is reset. */
  static ProviderServer start() {
    try {
      InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      ProviderServer provider = new ProviderServer(HttpServer.create(any, 0));
      provider.server.createContext("/", provider::answer);
      provider.server.start();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** It is up and honest, and zhang is logged in. */
  void reset() {
    user = "zhang";
    down = false;
    forged = false;
    nonce = null;
  }

  void logIn(String name) {
    user = name;
  }

  void goDown() {
    down = true;
  }

  /** It signs with a key that it does not show. */
  void forge() {
    forged = true;
  }

  /** It gives every token this nonce. */
  void replay(String of) {
    nonce = of;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (down) {
        exchange.sendResponseHeaders(503, -1);
      } else if (path.equals("/authorize")) {
        authorize(exchange);
      } else {
        write(exchange, json(path, exchange));
      }
    }
  }

  private String json(String path, HttpExchange exchange) throws IOException {
    return switch (path) {
      case "/.well-known/openid-configuration" -> discovery();
      case "/keys" -> new JWKSet(key.toPublicJWK()).toString();
      case "/token" -> token(exchange);
      default -> throw new IOException(path);
    };
  }

  private String discovery() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
         "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}"""
        .formatted(issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
    String code = "code-" + asked.size();
    asked.put(code, query);
    String back =
        query.get("redirect_uri")
            + "?code="
            + code
            + "&state="
            + URLEncoder.encode(query.getOrDefault("state", ""), UTF_8);
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
  }

  private String token(HttpExchange exchange) throws IOException {
    Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Map<String, String> request = asked.getOrDefault(form.get("code"), Map.of());
    String basic = CLIENT + ":" + URLEncoder.encode(SECRET, UTF_8);
    String known = "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8));
    check(known.equals(exchange.getRequestHeaders().getFirst("Authorization")), "client");
    check(
        form.getOrDefault("redirect_uri", "none").equals(request.get("redirect_uri")),
        "redirect_uri");
    check(
        challenge(form.getOrDefault("code_verifier", "")).equals(request.get("code_challenge")),
        "verifier");
    return """
        {"access_token": "anything", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}"""
        .formatted(idToken(request.getOrDefault("nonce", "")));
  }

  private String idToken(String wanted) {
    Instant now = Instant.now();
    String given = nonce;
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("4711")
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", given == null ? wanted : given)
            .claim("preferred_username", user)
            .build();
    try {
      RSAKey with = forged ? other : key;
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
      token.sign(new RSASSASigner(with));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(boolean holds, String what) throws IOException {
    if (!holds) {
      throw new IOException("wrong " + what);
    }
  }

  private static Map<String, String> fields(String encoded) {
    return Arrays.stream(encoded.split("&", -1))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", UTF_8),
                (first, second) -> second,
                HashMap::new));
  }

  private static void write(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }
}
