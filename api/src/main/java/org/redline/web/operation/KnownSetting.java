package org.redline.web.operation;

import java.util.List;
import java.util.Optional;

/**
 * A setting of the configuration file.
 *
 * @param name its keys in the file, from the outermost, with dots between
 * @param property the property of the application that it sets
 * @param kind what it takes
 * @param silent value that leaves the property as it is
 */
record KnownSetting(String name, String property, ValueKind kind, String silent) {
  private static final String NEVER = "\0";

  static final List<KnownSetting> ALL =
      List.of(
          of("server.port", "server.port", ValueKind.PORT),
          of("server.address", "server.address", ValueKind.TEXT, ""),
          of("server.session", "server.servlet.session.timeout", ValueKind.DURATION),
          of("server.certificate", "server.ssl.certificate", ValueKind.FILE, ""),
          of("server.key", "server.ssl.certificate-private-key", ValueKind.FILE, ""),
          of("server.proxies", "server.tomcat.remoteip.internal-proxies", ValueKind.NETWORKS, ""),
          of("server.shutdown", "spring.lifecycle.timeout-per-shutdown-phase", ValueKind.DURATION),
          of("database.url", "spring.datasource.url", ValueKind.DATABASE, ""),
          of("database.username", "spring.datasource.username", ValueKind.TEXT),
          of("database.password", "spring.datasource.password", ValueKind.TEXT),
          of("database.connections", "spring.datasource.hikari.maximum-pool-size", ValueKind.COUNT),
          of("office.zone", "redline.zone", ValueKind.ZONE),
          of("office.samples", "redline.samples", ValueKind.FLAG),
          of("office.templates", "redline.documents.templates", ValueKind.TEXT, ""),
          of("office.defence", "redline.defence", ValueKind.COUNT),
          of("provider.issuer", "redline.provider.issuer", ValueKind.SECURE_ADDRESS),
          of("provider.client-id", "redline.provider.client-id", ValueKind.TEXT),
          of("provider.client-secret", "redline.provider.client-secret", ValueKind.TEXT),
          of("provider.claim", "redline.provider.claim", ValueKind.TEXT),
          of("provider.label", "redline.provider.label", ValueKind.TEXT),
          of("provider.address", "redline.provider.address", ValueKind.SECURE_ADDRESS),
          of("limits.body", "redline.limits.body", ValueKind.SIZE),
          of("limits.upload", "redline.limits.upload", ValueKind.SIZE),
          of("limits.rows", "redline.limits.rows", ValueKind.COUNT),
          of("limits.time", "redline.limits.time", ValueKind.DURATION),
          of("audit.threads", "redline.overview.threads", ValueKind.CORES),
          of("logs.format", "logging.structured.format.console", ValueKind.LOG_FORMAT, "text"),
          of("logs.level", "logging.level.org.redline", ValueKind.LOG_LEVEL),
          of("metrics.port", "management.server.port", ValueKind.PORT, "0"));

  private static KnownSetting of(String name, String property, ValueKind kind) {
    return new KnownSetting(name, property, kind, NEVER);
  }

  private static KnownSetting of(String name, String property, ValueKind kind, String silent) {
    return new KnownSetting(name, property, kind, silent);
  }

  static Optional<KnownSetting> of(String name) {
    return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  /** Whether there are settings below these keys. */
  static boolean isGroup(String name) {
    return ALL.stream().anyMatch(setting -> setting.name().startsWith(name + "."));
  }

  /** Whether a value leaves the property as it is. */
  boolean isSilent(String value) {
    return silent.equals(value);
  }
}
