package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.packed.PackedRules;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonReport;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.inspection.Shown.Proof;

/** Reports of the sample firms. */
final class Sampled {
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  static final String FURNITURE = "furniture-factory-with-dust";
  static final String PLANT = "chemical-plant-built-before-approval";
  static final String EMPTY = "almost-nothing-known";
  static final String CLEAN = "clean-firm";
  static final String COAL = "closed-coal-mine-resumed";

  private static final Auditor AUDITOR = Auditor.of(PackedRules.read());

  private Sampled() {}

  static RuleSet rules() {
    return AUDITOR.rules();
  }

  static Profile profile(String name) {
    String file = "/redline-samples/" + name + ".yaml";
    try (var in = requireNonNull(Sampled.class.getResourceAsStream(file))) {
      return new ProfileReader(Vocabulary.ofEnterprise()).read(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AuditReport report(String name) {
    return AUDITOR.audit(profile(name).unit(DAY), DAY);
  }

  static Shown shown(String name) {
    return shown(report(name));
  }

  static Shown shown(AuditReport report) {
    byte[] bytes = json(report, Language.ZH).getBytes(UTF_8);
    StoredReport stored =
        new StoredReport(
            7,
            String.valueOf(report.unit().id()),
            1,
            report.asOf(),
            report.rulesDigest(),
            "1",
            0,
            0,
            0,
            OffsetDateTime.of(2026, 11, 1, 8, 0, 0, 0, ZoneOffset.UTC));
    return new Shown(stored, KeptReport.of(bytes), Language.ZH, Proof.SAME, report, rules());
  }

  static String json(AuditReport report, Language language) {
    return new JsonReport(rules(), language).write(List.of(report));
  }
}
