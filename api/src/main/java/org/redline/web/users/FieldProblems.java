package org.redline.web.users;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form: for each field the keys of what is said about it. */
public final class FieldProblems {
  private final Map<String, List<String>> keys = new LinkedHashMap<>();

  public void add(String field, String key) {
    keys.computeIfAbsent(field, f -> new ArrayList<>()).add(key);
  }

  public boolean isEmpty() {
    return keys.isEmpty();
  }

  public List<String> of(String field) {
    return List.copyOf(keys.getOrDefault(field, List.of()));
  }

  @Override
  public String toString() {
    return keys.toString();
  }
}
