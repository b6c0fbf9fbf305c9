package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Closure;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.facts.Hazard;
import org.redline.facts.Order;
import org.redline.facts.ProofSource;
import org.redline.facts.Transfer;
import org.redline.profile.ProfileWriter;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.documents.Officer;
import org.redline.web.firms.RecordedFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that a step makes or changes, as the JSON of profiles. */
final class Facts {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final ProfileWriter WRITER = new ProfileWriter(Vocabulary.ofEnterprise());

  private final CaseFile file;
  private final int step;
  private final LocalDate day;
  private final List<Officer> officers;
  private final Map<String, RecordedFact> recorded = new LinkedHashMap<>();

  Facts(CaseFile file, int step, LocalDate day, List<Officer> officers) {
    this.file = file;
    this.step = step;
    this.day = day;
    this.officers = List.copyOf(officers);
  }

  /** The same step, with nothing recorded. */
  Facts anew() {
    return new Facts(file, step, day, officers);
  }

  List<RecordedFact> all() {
    return List.copyOf(recorded.values());
  }

  /** The id of a fact of this step. */
  String id(String letter) {
    return file.prefix() + letter + step;
  }

  static ObjectNode node() {
    return JSON.createObjectNode();
  }

  ObjectNode of(Order order) {
    return known("orders", order, order.id());
  }

  ObjectNode of(Decision decision) {
    return known("decisions", decision, decision.id());
  }

  ObjectNode of(Closure closure) {
    return known("closures", closure, closure.id());
  }

  ObjectNode of(Transfer transfer) {
    return known("transfers", transfer, transfer.id());
  }

  private ObjectNode known(String list, Record fact, @Nullable String id) {
    RecordedFact staged = recorded.get("enterprise." + list + "[" + id + "]");
    return (ObjectNode) JSON.readTree(staged == null ? WRITER.record(fact) : staged.content());
  }

  /** Records a whole fact; its proof is that the authority itself has made it. */
  void put(String list, ObjectNode fact) {
    if (!fact.has("proof")) {
      fact.set("proof", proof(ProofSource.DOCUMENT));
    }
    String id = fact.path("id").asString("");
    RecordedFact whole = RecordedFact.whole(list, id, fact.toString(), file.id());
    recorded.put(whole.path(), whole);
  }

  /** Takes a whole fact back that this file had recorded: there is no such thing. */
  void withdraw(String list, String id) {
    RecordedFact none = RecordedFact.none(list, id, file.id());
    recorded.put(none.path(), none);
  }

  /** Records one component as two officers saw it. */
  void seen(String path, JsonNode value) {
    String proof = proof(ProofSource.SITE).toString();
    recorded.put(path, new RecordedFact(path, value.toString(), proof, file.id()));
  }

  /** Records one component of a hazard: one that this file found is kept whole. */
  void hazard(Hazard hazard, String component, JsonNode value) {
    if (String.valueOf(hazard.id()).startsWith(file.prefix())) {
      ObjectNode whole = known("hazards", hazard, hazard.id());
      whole.set(component, value);
      put("hazards", whole);
    } else {
      seen("enterprise.hazards[" + hazard.id() + "]." + component, value);
    }
  }

  static JsonNode text(String value) {
    return JSON.getNodeFactory().stringNode(value);
  }

  ObjectNode proof(ProofSource source) {
    ObjectNode proof = node();
    proof.put("grade", "verified").put("source", source.code());
    ArrayNode names = proof.putArray("verifiedBy");
    names().forEach(names::add);
    return proof.put("verifiedOn", day.toString()).put("evidence", file.prefix() + step);
  }

  /** Two officers of one name are told apart by their certificates. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Officer officer : officers) {
      names.add(
          names.contains(officer.name())
              ? officer.name() + " " + officer.certificate()
              : officer.name());
    }
    return names;
  }

  /** The facts of a unit by id, whatever list they stand in. */
  static @Nullable Hazard hazard(Enterprise unit, @Nullable String id) {
    return find(unit.hazards(), id);
  }

  static <T extends Fact> @Nullable T find(@Nullable List<T> facts, @Nullable String id) {
    return facts == null || id == null
        ? null
        : facts.stream().filter(fact -> id.equals(fact.id())).findFirst().orElse(null);
  }
}
