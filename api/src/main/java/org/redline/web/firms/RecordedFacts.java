package org.redline.web.firms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What authorities recorded of firms, and the submissions that contradicted it. */
final class RecordedFacts {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final JdbcClient jdbc;
  private final ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());
  private final ProfileWriter writer = new ProfileWriter(Vocabulary.ofEnterprise());

  RecordedFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A profile with what was recorded put back, and what it had said to the contrary. */
  record Restored(Profile profile, List<Contradiction> contradictions) {}

  Restored into(String firm, Profile profile) {
    return into(profile, of(firm));
  }

  /** A profile with facts put into it. */
  Restored into(Profile profile, List<RecordedFact> facts) {
    if (facts.isEmpty()) {
      return new Restored(profile, List.of());
    }
    ObjectNode document = (ObjectNode) JSON.readTree(writer.json(profile));
    Restoring restoring = new Restoring(JSON, (ObjectNode) document.get("enterprise"));
    facts.forEach(restoring::restore);
    byte[] content = JSON.writeValueAsString(document).getBytes(UTF_8);
    return new Restored(reader.read("profile.json", content), restoring.contradictions());
  }

  Profile read(String content) {
    return reader.read("profile.json", content.getBytes(UTF_8));
  }

  private List<RecordedFact> of(String firm) {
    return jdbc.sql(
            "select path, content, proof, file from recorded_fact where firm = :firm and held order by number")
        .param("firm", firm)
        .query(RecordedFact.class)
        .list();
  }

  /** Keeps facts; one that was recorded before at the same place is replaced. */
  void keep(String firm, List<RecordedFact> facts) {
    for (RecordedFact fact : facts) {
      jdbc.sql("delete from recorded_fact where firm = :firm and path = :path")
          .param("firm", firm)
          .param("path", fact.path())
          .update();
      jdbc.sql(
              """
              insert into recorded_fact (firm, path, content, proof, file, held)
              values (:firm, :path, :content, :proof, :file, true)""")
          .param("firm", firm)
          .param("path", fact.path())
          .param("content", fact.content())
          .param("proof", fact.proof())
          .param("file", fact.file())
          .update();
    }
  }

  /** What officers saw holds while their file is open; whole facts stay for good. */
  void release(String firm, long file) {
    jdbc.sql(
            "update recorded_fact set held = false where firm = :firm and file = :file and proof is not null")
        .param("firm", firm)
        .param("file", file)
        .update();
  }

  void tell(StoredProfile version, List<Contradiction> contradictions) {
    for (Contradiction contradiction : contradictions) {
      jdbc.sql(
              """
              insert into profile_contradiction (firm, version, path, submitted, kept)
              values (:firm, :version, :path, :submitted, :kept)""")
          .param("path", contradiction.path())
          .param("submitted", contradiction.submitted())
          .param("kept", contradiction.kept())
          .param("firm", version.firm())
          .param("version", version.version())
          .update();
    }
  }

  List<Contradiction> contradictions(String firm, int version) {
    return jdbc.sql(
            """
            select path, submitted, kept from profile_contradiction
            where firm = :firm and version = :version order by number""")
        .param("firm", firm)
        .param("version", version)
        .query(Contradiction.class)
        .list();
  }
}
