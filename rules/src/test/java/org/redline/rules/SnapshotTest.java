package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;
import org.redline.snapshot.Snapshots;

class SnapshotTest {
  private static final RuleSet RULES = RulesFolder.rules();

  @Test
  void rules_read_from_a_snapshot_audit_as_those_read_from_files() throws IOException {
    RuleSet read = Snapshots.read(new ByteArrayInputStream(snapshot()));
    Auditor ours = Auditor.of(RULES);
    Auditor theirs = Auditor.of(read);

    assertThat(read.digest()).isEqualTo(RULES.digest());
    for (Provision provision : RULES.provisions()) {
      ProvisionCase given = provision.cases().get(0);
      assertThat(show(theirs.audit(given.unit(), given.asOf())))
          .isEqualTo(show(ours.audit(given.unit(), given.asOf())));
    }
  }

  @Test
  void a_snapshot_that_was_cut_or_changed_is_refused() throws IOException {
    byte[] whole = snapshot();
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 0x5f;
    changed[0] ^= 1;

    assertThatIOException().isThrownBy(() -> Snapshots.read(new ByteArrayInputStream(cut)));
    assertThatIOException().isThrownBy(() -> Snapshots.read(new ByteArrayInputStream(changed)));
  }

  private static byte[] snapshot() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Snapshots.write(RULES, out);
    return out.toByteArray();
  }

  private static String show(AuditReport report) {
    StringBuilder text = new StringBuilder();
    report
        .findings()
        .forEach(f -> text.append(f.provision().id()).append(f.verdict()).append(f.missing()));
    report.actions().forEach(a -> text.append(a.key()).append(a.basis()).append(a.amount()));
    return text.toString();
  }
}
