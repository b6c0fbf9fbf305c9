package org.redline.web.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.facts.Grade;
import org.redline.facts.PartyKind;
import org.redline.memory.BreachState;
import org.redline.memory.LegalKind;
import org.redline.memory.Severity;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.memory.Verdict;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A report as its kept bytes say it.
 *
 * @param unit the unit
 * @param asOf day of the audit
 * @param rulesDigest digest of the rules
 * @param summary how many findings have each verdict
 * @param findings in the order of the bytes
 * @param actions in the order of the bytes
 */
record KeptReport(
    Unit unit,
    LocalDate asOf,
    String rulesDigest,
    Summary summary,
    List<KeptFinding> findings,
    List<KeptAction> actions) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(codes())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Reads the first report of an array, as {@link org.redline.report.JsonReport} writes it. */
  static KeptReport of(byte[] json) {
    return MAPPER.readValue(json, KeptReport[].class)[0];
  }

  private static SimpleModule codes() {
    SimpleModule module = new SimpleModule();
    add(module, Verdict.class);
    add(module, Severity.class);
    add(module, BreachState.class);
    add(module, Grade.class);
    add(module, Stage.class);
    add(module, Standing.class);
    add(module, LegalKind.class);
    add(module, PartyKind.class);
    return module;
  }

  private static <E extends Enum<E> & Coded> void add(SimpleModule module, Class<E> type) {
    module.addDeserializer(type, new CodedReader<>(type));
  }

  /** The unit that was audited. */
  record Unit(@Nullable String id, @Nullable String name) {}

  /** How many findings have each verdict. */
  record Summary(int violated, int undetermined, int compliant, int notApplicable) {}

  /** What a finding or an action is about. */
  record About(String kind, @Nullable String id) {}
}
