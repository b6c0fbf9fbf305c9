package org.redline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redline.condition.Budget;
import org.redline.condition.Condition;
import org.redline.condition.Conditions;
import org.redline.condition.Expr;
import org.redline.condition.Frame;
import org.redline.condition.Scope;
import org.redline.condition.Scope.Variable;
import org.redline.condition.Truth;
import org.redline.facts.Certificate;
import org.redline.facts.CertificateState;
import org.redline.facts.Licence;
import org.redline.facts.LicenceOrigin;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** What definitions say, held to every slip: the mutants of rules leave it out. */
class DefinitionsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-06-30");
  private static final LocalDate BEFORE = DAY.minusDays(1);
  private static final LocalDate AFTER = DAY.plusDays(1);
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");
  private static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  private static final Conditions CONDITIONS = Conditions.over(VOCABULARY);

  private final List<Example> examples = new ArrayList<>();

  private record Example(Truth expected, LocalDate day, Map<String, Object> fields) {}

  @Test
  void a_licence_is_held_in_its_days_or_since_it_was_first_held_until_it_is_revoked() {
    held();
    say(Truth.TRUE, DAY, "origin", LicenceOrigin.DECEIT);
    say(Truth.TRUE, DAY, "state", CertificateState.SUSPENDED);
    say(Truth.TRUE, DAY, "validFrom", AS_OF, "validTo", AS_OF, "heldSince", DAY);
    say(Truth.FALSE, DAY, "origin", LicenceOrigin.BORROWED);
    say(Truth.FALSE, DAY, "validFrom", AS_OF, "validTo", AS_OF, "heldSince", AFTER);
    say(Truth.FALSE, DAY, "validFrom", AS_OF.plusDays(1), "validTo", AS_OF, "heldSince", DAY);
    say(Truth.UNKNOWN, DAY, "validFrom", AS_OF, "validTo", AS_OF);

    assertThat(unnoticed("licence.heldOn(day)", Licence.class)).isEmpty();
  }

  @Test
  void a_certificate_is_held_in_its_days_until_it_is_revoked() {
    held();
    say(Truth.FALSE, DAY, "validFrom", AFTER);
    say(Truth.FALSE, DAY, "state", CertificateState.SUSPENDED);

    assertThat(unnoticed("certificate.heldOn(day)", Certificate.class)).isEmpty();
  }

  @Test
  void it_is_valid_in_its_days() {
    say(Truth.TRUE, DAY);
    say(Truth.FALSE, DAY, "validFrom", AFTER);
    say(Truth.FALSE, DAY, "validTo", BEFORE);
    say(Truth.FALSE, DAY, "state", CertificateState.SUSPENDED);

    assertThat(unnoticed("licence.validOn(day)", Licence.class)).isEmpty();
    assertThat(unnoticed("certificate.validOn(day)", Certificate.class)).isEmpty();
  }

  private void held() {
    say(Truth.TRUE, DAY);
    say(Truth.FALSE, DAY, "validTo", BEFORE);
    say(Truth.TRUE, DAY, "state", CertificateState.REVOKED, "stateSince", AFTER);
    say(Truth.TRUE, DAY, "state", CertificateState.CANCELLED, "stateSince", AFTER);
    say(Truth.FALSE, DAY, "state", CertificateState.REVOKED, "stateSince", DAY);
    say(Truth.FALSE, DAY, "state", CertificateState.FORGED, "stateSince", AFTER);
    say(Truth.UNKNOWN, DAY, "state", CertificateState.REVOKED);
    LocalDate later = AS_OF.plusDays(1);
    Object revoked = CertificateState.REVOKED;
    say(Truth.FALSE, AS_OF, "validTo", AS_OF, "state", revoked, "stateSince", later);
  }

  /** One that is lawfully come by and in force for {@code DAY} alone, but for what is given. */
  private void say(Truth expected, LocalDate day, Object... given) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("origin", LicenceOrigin.ISSUED);
    fields.put("state", CertificateState.VALID);
    fields.put("validFrom", DAY);
    fields.put("validTo", DAY);
    for (int i = 0; i < given.length; i += 2) {
      fields.put((String) given[i], given[i + 1]);
    }
    examples.add(new Example(expected, day, fields));
  }

  private List<String> unnoticed(String text, Class<?> fact) {
    RecordType type = VOCABULARY.type(fact);
    Scope scope = new Scope(List.of(new Variable(type.variable(), type)), Map.of());
    Expr tree = CONDITIONS.condition(text, scope).tree();
    assertThat(agree(CONDITIONS.of(tree, scope), type)).isTrue();
    return Slip.of(tree, name -> List.of()).stream()
        .filter(slip -> agree(CONDITIONS.of(slip.tree(), scope), type))
        .map(slip -> CONDITIONS.text(slip.tree()))
        .toList();
  }

  private boolean agree(Condition condition, RecordType type) {
    return examples.stream()
        .allMatch(example -> condition.test(frame(example, type)) == example.expected);
  }

  private static Frame frame(Example example, RecordType type) {
    @Nullable Object[] values =
        type.fields().stream().map(Field::name).map(example.fields::get).toArray();
    return new Frame(new Object[] {type.create(values)}, AS_OF, example.day, new Budget(1_000_000));
  }
}
