package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Reports and versions of profiles as files. */
@Controller
class ExportController {
  private final Firms firms;
  private final Reports reports;
  private final ReportPages pages;

  ExportController(Firms firms, Reports reports, ReportPages pages) {
    this.firms = firms;
    this.reports = reports;
    this.pages = pages;
  }

  /** JSON is the kept bytes themselves. */
  @GetMapping("/firms/{id}/reports/{report}/exports/{format}")
  ResponseEntity<byte[]> export(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long report,
      @PathVariable Export format,
      @ModelAttribute("words") Words words) {
    Firm firm = known(firms.find(account.scope(), id));
    StoredReport stored = known(reports.find(firm.id(), report));
    byte[] content =
        switch (format) {
          case JSON -> known(reports.content(firm.id(), report));
          case XLSX -> ReportWorkbook.of(pages.whole(stored, words), words);
          case DOCX -> ReportDocument.of(pages.whole(stored, words), words);
        };
    String name = words.get("export.report", firm.name(), stored.asOf());
    return file(name + "." + format.name().toLowerCase(Locale.ROOT), format.type(), content);
  }

  /** A version of a firm's profile, as it was kept. */
  @GetMapping("/firms/{id}/versions/{version}")
  ResponseEntity<byte[]> version(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable int version,
      @ModelAttribute("words") Words words) {
    Firm firm = known(firms.find(account.scope(), id));
    StoredProfile profile = known(firms.profile(firm.id(), version));
    String name = words.get("export.profile", firm.name(), version) + ".json";
    return file(name, MediaType.APPLICATION_JSON, profile.content().getBytes(UTF_8));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    ContentDisposition disposition = ContentDisposition.attachment().filename(name, UTF_8).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }

  private static <T> T known(Optional<T> found) {
    return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
