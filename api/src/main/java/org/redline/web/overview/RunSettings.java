package org.redline.web.overview;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the audits of all firms.
 *
 * @param threads how many firms are audited at once; 0 for as many as there are cores
 */
@ConfigurationProperties("redline.overview")
record RunSettings(int threads) {
  public int count() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
