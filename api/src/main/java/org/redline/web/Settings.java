package org.redline.web;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the application itself; {@code application.yaml} documents them.
 *
 * @param data folder of the embedded database and of the published rules
 * @param samples whether the sample firms are loaded on the first start
 * @param zone time zone of the calendar
 */
@ConfigurationProperties("redline")
public record Settings(Path data, boolean samples, String zone) {

  /** Settings as arguments, which go before all others. */
  public static String[] arguments(Map<String, ?> settings) {
    return settings.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }
}
