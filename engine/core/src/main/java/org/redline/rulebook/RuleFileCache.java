package org.redline.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What earlier readings made of rule files, so that a folder of which one file changed is read
 * again in the time of that file. A file is known again by its content and that of the common files
 * and parameters it leans on. Thread-safe; forgets what was used longest ago.
 */
public final class RuleFileCache {
  private static final int MOST = 5_000;

  private final Map<String, Object> rules =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST;
        }
      };

  synchronized @Nullable Object find(String key) {
    return rules.get(key);
  }

  synchronized void keep(String key, Object rule) {
    rules.put(key, rule);
  }
}
