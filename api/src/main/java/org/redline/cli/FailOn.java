package org.redline.cli;

import java.util.Iterator;
import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.batch.AuditRun;
import org.redline.memory.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The verdict that makes a command end with {@link ExitCode#FOUND}. */
record FailOn(Verdict verdict) {
  private static final List<Verdict> ALLOWED = List.of(Verdict.VIOLATED, Verdict.UNDETERMINED);

  boolean found(List<AuditReport> reports) {
    return reports.stream()
        .flatMap(report -> report.findings().stream())
        .anyMatch(finding -> finding.verdict() == verdict);
  }

  boolean found(AuditRun run) {
    return (verdict == Verdict.VIOLATED ? run.withViolations() : run.withUndetermined()) > 0;
  }

  /** What it can be. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ALLOWED.stream().map(Verdict::code).iterator();
    }
  }

  /** Reads it. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      return ALLOWED.stream()
          .filter(verdict -> verdict.code().equals(value))
          .map(FailOn::new)
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(value));
    }
  }
}
