package org.redline.web.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.firms.ExportedFirms;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.users.Account;
import org.redline.workbook.WorkbookWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Workbooks to download: empty, of one firm, of those that a search finds. */
@Controller
class WorkbookController {
  private final Firms firms;
  private final ExportedFirms exported;
  private final WorkbookWriter writer = new WorkbookWriter(Vocabulary.ofEnterprise());
  private final ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());

  WorkbookController(Firms firms, ExportedFirms exported) {
    this.firms = firms;
    this.exported = exported;
  }

  @GetMapping("/uploads/template.xlsx")
  ResponseEntity<byte[]> template() throws IOException {
    return answer("企业档案模板.xlsx", List.of());
  }

  @GetMapping("/firms/{id}/profile.xlsx")
  ResponseEntity<byte[]> profile(@AuthenticationPrincipal Account account, @PathVariable String id)
      throws IOException {
    Firm firm =
        firms
            .find(account.scope(), id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return answer(firm.name() + ".xlsx", List.of(profile(firm)));
  }

  @GetMapping("/firms/profiles.xlsx")
  ResponseEntity<byte[]> profiles(
      @AuthenticationPrincipal Account account, @RequestParam(defaultValue = "") String words)
      throws IOException {
    List<Firm> found = firms.list(account.scope(), words, exported.most());
    int all = firms.count(account.scope(), words);
    String some = all > found.size() ? "（前 " + found.size() + " 家，共 " + all + " 家）" : "";
    return answer("企业档案" + some + ".xlsx", found.stream().map(this::profile).toList());
  }

  private Profile profile(Firm firm) {
    String content = firms.profile(firm.id(), firm.version()).orElseThrow().content();
    return reader.read("profile.json", content.getBytes(UTF_8));
  }

  private ResponseEntity<byte[]> answer(String name, List<Profile> profiles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(profiles, out);
    ContentDisposition file = ContentDisposition.attachment().filename(name, UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(WorkbookWriter.TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(out.toByteArray());
  }
}
