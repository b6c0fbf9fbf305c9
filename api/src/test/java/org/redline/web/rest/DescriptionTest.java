package org.redline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redline.web.Application;
import org.redline.web.users.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What the description says is what there is. */
@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:rest;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false"
    })
@AutoConfigureMockMvc
class DescriptionTest {
  private static final String SCHEMA = "/api/v1/profile.schema.json";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Autowired private MockMvc web;
  @Autowired private Accounts accounts;

  @Test
  void every_endpoint_is_described_and_no_other() throws Exception {
    Set<String> described = new TreeSet<>();
    for (var path : read("/api/v1/openapi.json").get("paths").properties()) {
      for (RequestMethod method : RequestMethod.values()) {
        if (path.getValue().has(method.name().toLowerCase(Locale.ROOT))) {
          described.add(method + " " + path.getKey());
        }
      }
    }
    assertThat(described).isEqualTo(endpoints());
  }

  @Test
  void every_reference_leads_somewhere() throws Exception {
    JsonNode description = read("/api/v1/openapi.json");

    assertThat(description.get("openapi").asString()).startsWith("3.1");
    for (JsonNode reference : description.findValues("$ref")) {
      String to = reference.asString();
      boolean found =
          to.startsWith("#")
              ? !description.at(to.substring(1)).isMissingNode()
              : ("/api/v1/" + to).equals(SCHEMA);
      assertThat(found).as(to).isTrue();
    }
    assertThat(read(SCHEMA).get("title").asString()).isEqualTo("企业档案");
  }

  private JsonNode read(String address) throws Exception {
    Asking asking = new Asking(web, Asking.account(accounts, "420606"));
    return Asking.json(asking.answer(Asking.to("GET", address)));
  }

  private Set<String> endpoints() {
    Set<String> endpoints = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(
            info ->
                info.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith(RestErrors.ADDRESSES))
                    .forEach(
                        pattern ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> endpoints.add(method + " " + pattern))));
    return endpoints;
  }
}
