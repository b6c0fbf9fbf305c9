package org.redline.web.firms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what authorities recorded back into a profile that somebody submitted. */
final class Restoring {
  private static final String ID = "id";
  private static final String PROOF = "proof";
  private static final String FIELDS = "fields";

  private final JsonMapper json;
  private final ObjectNode unit;
  private final RecordType root = Vocabulary.ofEnterprise().root();
  private final List<Contradiction> contradictions = new ArrayList<>();

  Restoring(JsonMapper json, ObjectNode unit) {
    this.json = json;
    this.unit = unit;
  }

  List<Contradiction> contradictions() {
    return List.copyOf(contradictions);
  }

  void restore(RecordedFact fact) {
    FactPath path = FactPath.of(fact.path());
    if (fact.isWhole()) {
      whole(fact, path);
    } else if (FactPath.countsElements(fact.path())) {
      count(fact, path);
    } else {
      component(fact, path);
    }
  }

  /** A whole fact takes the place of what was submitted under its id. */
  private void whole(RecordedFact fact, FactPath path) {
    JsonNode content = json.readTree(fact.content());
    if (content.isNull()) {
      remove(fact, path);
      return;
    }
    ObjectNode recorded = (ObjectNode) content;
    ObjectNode given = at(path);
    for (var entry : given.properties()) {
      JsonNode kept = recorded.path(entry.getKey());
      if (!entry.getValue().equals(kept) && !entry.getKey().equals(PROOF)) {
        tell(fact.path() + "." + entry.getKey(), entry.getValue(), kept);
      }
    }
    given.removeAll();
    given.setAll(recorded);
  }

  /** What was taken back stays away, though a submission still has it. */
  private void remove(RecordedFact fact, FactPath path) {
    String id = path.last().id();
    JsonNode list = at(path.above()).path(path.last().name());
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).path(ID).asString("").equals(id)) {
        tell(fact.path(), list.get(i), json.missingNode());
        ((ArrayNode) list).remove(i);
      }
    }
  }

  private void component(RecordedFact fact, FactPath path) {
    JsonNode recorded = json.readTree(fact.content());
    ObjectNode holder = at(path.above());
    JsonNode given = holder.get(path.last().name());
    if (given != null && !given.equals(recorded)) {
      tell(fact.path(), given, recorded);
    }
    holder.set(path.last().name(), recorded);
    prove(path, fact.proof());
  }

  /** That there are so many holds only while there are. */
  private void count(RecordedFact fact, FactPath path) {
    ObjectNode holder = at(path.above());
    JsonNode list = holder.get(path.last().name());
    int recorded = json.readTree(fact.content()).asInt();
    int given = list == null ? 0 : list.size();
    if (list == null && recorded == 0) {
      holder.putArray(path.last().name());
    }
    if (given == recorded) {
      prove(path, fact.proof());
    }
  }

  private void tell(String path, JsonNode submitted, JsonNode kept) {
    contradictions.add(
        new Contradiction(path, submitted.toString(), kept.isMissingNode() ? "" : kept.toString()));
  }

  /** The record at a path; what is missing on the way there is made. */
  private ObjectNode at(FactPath path) {
    ObjectNode node = unit;
    for (FactPath.Step step : path.steps()) {
      node = step.id() == null ? child(node, step.name()) : element(node, step.name(), step.id());
    }
    return node;
  }

  private static ObjectNode child(ObjectNode node, String name) {
    return node.get(name) instanceof ObjectNode child ? child : node.putObject(name);
  }

  private static ObjectNode element(ObjectNode node, String name, String id) {
    ArrayNode list = node.get(name) instanceof ArrayNode array ? array : node.putArray(name);
    for (JsonNode element : list) {
      if (element instanceof ObjectNode record && id.equals(record.path(ID).asString(""))) {
        return record;
      }
    }
    return list.addObject().put(ID, id);
  }

  /** Adds the component to what the proof of the nearest record that has one covers. */
  private void prove(FactPath path, @Nullable String proof) {
    ObjectNode node = unit;
    ObjectNode holder = unit;
    String covered = path.steps().get(0).name();
    RecordType type = root;
    for (FactPath.Step step : path.steps()) {
      if (type.field(PROOF).isPresent()) {
        holder = node;
        covered = step.name();
      }
      Field field = type.field(step.name()).orElseThrow();
      if (field.record().isEmpty() || step.equals(path.last())) {
        break;
      }
      type = field.record().get();
      String id = step.id();
      node = id == null ? child(node, step.name()) : element(node, step.name(), id);
    }
    prove(holder, covered, (ObjectNode) json.readTree(String.valueOf(proof)));
  }

  private static void prove(ObjectNode holder, String covered, ObjectNode proof) {
    JsonNode known = holder.get(PROOF);
    boolean verified = known != null && known.path("grade").asString("").equals("verified");
    if (verified && !known.has(FIELDS)) {
      return;
    }
    Set<String> fields = new TreeSet<>(Set.of(covered));
    if (verified) {
      known.get(FIELDS).forEach(name -> fields.add(name.asString()));
    }
    ArrayNode names = proof.putArray(FIELDS);
    fields.forEach(names::add);
    holder.set(PROOF, proof);
  }
}
