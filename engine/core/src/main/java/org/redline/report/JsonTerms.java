package org.redline.report;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.redline.facts.Coded;
import org.redline.facts.PartyKind;
import org.redline.memory.LegalKind;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.memory.Verdict;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/** Writes once what the keys and codes in {@link JsonLines} stand for. */
public final class JsonTerms {
  private final RuleSet rules;
  private final Words words;

  private JsonTerms(RuleSet rules, Language language) {
    this.rules = rules;
    this.words = new Words(rules, language);
  }

  /**
   * An object of provisions and kinds of action by key, and of titles by code, in {@code language}.
   */
  public static String of(RuleSet rules, Language language) {
    return JsonText.of(new JsonTerms(rules, language)::write);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rulesDigest", rules.digest());
    titles(json, "rulebooks", rules.rulebooks().keySet(), words::rulebook);
    json.writeObjectPropertyStart("provisions");
    rules.provisions().forEach(provision -> provision(json, provision));
    json.writeEndObject();
    json.writeObjectPropertyStart("actions");
    new TreeMap<>(rules.actions()).values().forEach(kind -> action(json, kind));
    json.writeEndObject();
    titles(json, "authorities", rules.authorities().keySet(), words::authority);
    codes(json, "verdicts", Verdict.values());
    codes(json, "standings", Standing.values());
    codes(json, "kinds", LegalKind.values());
    codes(json, "stages", Stage.values());
    codes(json, "parties", PartyKind.values());
    json.writeEndObject();
  }

  private void provision(JsonGenerator json, Provision provision) {
    json.writeObjectPropertyStart(provision.id());
    JsonFindings.provision(json, provision, words);
    json.writeEndObject();
  }

  private void action(JsonGenerator json, ActionKind kind) {
    json.writeObjectPropertyStart(kind.key());
    json.writeStringProperty("title", words.of(kind.title()));
    JsonActions.kind(json, kind, words);
    json.writeEndObject();
  }

  private static void titles(
      JsonGenerator json, String key, Set<String> keys, UnaryOperator<String> title) {
    json.writeObjectPropertyStart(key);
    new TreeSet<>(keys).forEach(k -> json.writeStringProperty(k, title.apply(k)));
    json.writeEndObject();
  }

  private void codes(JsonGenerator json, String key, Coded[] values) {
    json.writeObjectPropertyStart(key);
    Arrays.stream(values).forEach(v -> json.writeStringProperty(v.code(), words.of(v)));
    json.writeEndObject();
  }
}
