package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the facts in which two versions of a profile differ. Records of a list are known by their
 * ids, those without one by their places, as in reports.
 */
final class FactChanges {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<FactChange> found = new ArrayList<>();

  private FactChanges() {}

  /** What has changed from one profile to another, both as JSON. */
  static List<FactChange> between(String was, String now) {
    FactChanges changes = new FactChanges();
    JsonNode before = MAPPER.readTree(was);
    JsonNode after = MAPPER.readTree(now);
    changes.compare("enterprise", before.path("enterprise"), after.path("enterprise"));
    return changes.found;
  }

  private void compare(String path, JsonNode was, JsonNode now) {
    if (was.equals(now)) {
      return;
    } else if (was.isObject() && now.isObject()) {
      each(path, fields(was), fields(now));
    } else if (isRecords(was) && isRecords(now)) {
      each(path, records(was), records(now));
    } else {
      found.add(new FactChange(path, content(was), content(now)));
    }
  }

  private void each(String path, Map<String, JsonNode> was, Map<String, JsonNode> now) {
    Set<String> keys = new LinkedHashSet<>(was.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      JsonNode missing = MAPPER.missingNode();
      compare(path + key, was.getOrDefault(key, missing), now.getOrDefault(key, missing));
    }
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put("." + field.getKey(), field.getValue()));
    return fields;
  }

  private static boolean isRecords(JsonNode list) {
    return list.isArray() && list.valueStream().allMatch(JsonNode::isObject);
  }

  private static Map<String, JsonNode> records(JsonNode list) {
    Map<String, JsonNode> records = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode id = list.get(i).path("id");
      records.put("[" + (id.isString() ? id.asString() : i + 1) + "]", list.get(i));
    }
    return records;
  }

  private static @Nullable Content content(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    } else if (!node.isContainer()) {
      return Content.Values.of(node.asString());
    }
    boolean plain = !node.isEmpty() && node.valueStream().noneMatch(JsonNode::isContainer);
    return node.isArray() && plain
        ? new Content.Values(node.valueStream().map(JsonNode::asString).toList())
        : new Content.Count(node.size());
  }
}
