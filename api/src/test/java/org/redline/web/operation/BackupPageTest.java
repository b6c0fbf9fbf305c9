package org.redline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.web.Application;
import org.redline.web.journal.JournalCheck;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false"
    })
@AutoConfigureMockMvc
class BackupPageTest {
  @TempDir private Path folder = Path.of("");

  @Autowired private MockMvc web;

  @Autowired private javax.sql.DataSource source;

  @Test
  void an_administrator_takes_a_backup_while_the_application_runs() throws Exception {
    Account admin =
        new Account(1, "zhang", "", "", "000000", null, true, Set.of(Role.ADMINISTRATOR));
    byte[] sent =
        web.perform(post("/backup").with(user(admin)).with(csrf()))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    Path file = Files.write(folder.resolve("backup.zip"), sent);
    try (Archive archive = Archive.open(file, Restore.latest())) {
      Manifest manifest = archive.manifest();
      assertThat(manifest.journal()).isEqualTo(JournalCheck.of(source).mark());
      assertThat(manifest.files()).extracting(Manifest.Part::name).contains("rules.git/HEAD");
      assertThat(last(archive)).contains("\"zhang\",\"backup\",\"redline-");
    }
  }

  @Test
  void the_page_of_the_journal_shows_its_end_to_be_noted() throws Exception {
    Account admin =
        new Account(1, "zhang", "", "", "000000", null, true, Set.of(Role.ADMINISTRATOR));
    String page =
        web.perform(get("/journal").with(user(admin)))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page).contains(JournalCheck.of(source).mark());
  }

  private static String last(Archive archive) throws Exception {
    Manifest.Part journal =
        archive.manifest().tables().stream()
            .filter(table -> table.name().equals("journal"))
            .findFirst()
            .orElseThrow();
    try (BufferedReader rows =
        new BufferedReader(new InputStreamReader(archive.rows(journal), StandardCharsets.UTF_8))) {
      return rows.lines().reduce("", (before, row) -> row);
    }
  }
}
