package org.redline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.redline.profile.ProfileSchema;
import org.redline.vocabulary.Vocabulary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes the interface (OpenAPI 3.1) and the profile (JSON Schema) for other programs, and for
 * the page on which it is tried, where a session counts and not a token.
 */
@RestController
class DescriptionController {
  private final byte[] description;
  private final byte[] schema;

  DescriptionController() throws IOException {
    description =
        new ClassPathResource("openapi.json", DescriptionController.class).getContentAsByteArray();
    schema = new ProfileSchema(Vocabulary.ofEnterprise()).json().getBytes(UTF_8);
  }

  @GetMapping(
      path = {"/api/v1/openapi.json", "/interface/openapi.json"},
      produces = ProfileBody.JSON)
  byte[] description() {
    return description.clone();
  }

  @GetMapping(
      path = {"/api/v1/profile.schema.json", "/interface/profile.schema.json"},
      produces = ProfileBody.JSON)
  byte[] schema() {
    return schema.clone();
  }
}
