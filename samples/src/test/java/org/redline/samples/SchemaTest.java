package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.profile.ProfileSchema;
import org.redline.vocabulary.Vocabulary;

/** Asks an independent validator whether the samples keep the schema. */
class SchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new ProfileSchema(Vocabulary.ofEnterprise()).json());

  static List<Path> firms() {
    return Firms.files();
  }

  @ParameterizedTest
  @MethodSource("firms")
  void theProfileKeepsTheSchema(Path firm) {
    assertThat(SCHEMA.validate(Firms.text(firm), InputFormat.YAML)).isEmpty();
  }
}
