package org.redline.web.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A fact that one version of a profile has otherwise than another.
 *
 * @param path where
 * @param was what stood there; null where it was not submitted
 * @param now what stands there; null where it is not submitted
 */
record FactChange(String path, @Nullable Content was, @Nullable Content now) {

  /** Whether it lies at a path, below it, or above it. */
  boolean touches(String other) {
    return within(path, other) || within(other, path);
  }

  private static boolean within(String path, String other) {
    return path.startsWith(other)
        && (path.length() == other.length() || ".[".indexOf(path.charAt(other.length())) >= 0);
  }
}
