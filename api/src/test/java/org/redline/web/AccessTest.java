package org.redline.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may ask for what: an endpoint that stands in no line here fails the build. */
@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false"
    })
@AutoConfigureMockMvc
class AccessTest {
  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> CASES =
      EnumSet.of(Role.INSPECTOR, Role.REVIEWER, Role.HEAD, Role.AUDITOR);

  private static final Set<Role> REGULATION = EnumSet.of(Role.REGULATOR);

  private static final Set<Role> INSPECTION = EnumSet.of(Role.INSPECTOR);

  private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.ADMINISTRATOR);

  private static final Set<Role> AUDIT = EnumSet.of(Role.AUDITOR);

  /** Which roles each endpoint lets in. */
  private static final Map<String, Set<Role>> DECIDED =
      Map.ofEntries(
          entry("GET /", ALL),
          entry("GET /password", ALL),
          entry("POST /password", ALL),
          entry("GET /tokens", ALL),
          entry("POST /tokens", ALL),
          entry("POST /tokens/{id}/revoke", ALL),
          entry("GET /interface", ALL),
          entry("GET /interface/openapi.json", ALL),
          entry("GET /interface/profile.schema.json", ALL),
          entry("GET /accounts", ADMINISTRATION),
          entry("POST /accounts", ADMINISTRATION),
          entry("GET /accounts/new", ADMINISTRATION),
          entry("GET /accounts/{id}", ADMINISTRATION),
          entry("POST /accounts/{id}", ADMINISTRATION),
          entry("POST /accounts/{id}/password", ADMINISTRATION),
          entry("POST /accounts/{id}/tokens/{token}/revoke", ADMINISTRATION),
          entry("GET /journal", ADMINISTRATION),
          entry("GET /backup", ADMINISTRATION),
          entry("POST /backup", ADMINISTRATION),
          entry("GET /overview", AUDIT),
          entry("POST /overview", AUDIT),
          entry("GET /overview/{id}", AUDIT),
          entry("GET /overview/{id}/progress", AUDIT),
          entry("POST /overview/{id}/cancel", AUDIT),
          entry("GET /overview/{id}/firms", AUDIT),
          entry("GET /overview/{id}/firms/{uscc}", AUDIT),
          entry("GET /overview/{id}/comparison", AUDIT),
          entry("GET /overview/{id}/workbook", AUDIT),
          entry("GET /work", CASES),
          entry("GET /cases", CASES),
          entry("POST /cases", EnumSet.of(Role.INSPECTOR)),
          entry("GET /cases/{id}", CASES),
          entry("GET /cases/{id}/steps/{kind}", EnumSet.of(Role.INSPECTOR, Role.REVIEWER)),
          entry("POST /cases/{id}/steps/{kind}", EnumSet.of(Role.INSPECTOR, Role.REVIEWER)),
          entry("POST /cases/{id}/papers/{number}", EnumSet.of(Role.INSPECTOR)),
          entry("POST /cases/{id}/approvals/{number}", EnumSet.of(Role.HEAD)),
          entry("GET /firms", CASES),
          entry("GET /firms/{id}", CASES),
          entry("GET /firms/{id}/reports", CASES),
          entry("POST /firms/{id}/reports", CASES),
          entry("GET /firms/{id}/reports/{report}", CASES),
          entry("GET /firms/{id}/reports/{report}/findings/{number}", CASES),
          entry("GET /firms/{id}/reports/{report}/exports/{format}", CASES),
          entry("GET /firms/{id}/comparison", CASES),
          entry("GET /firms/{id}/versions/{version}", CASES),
          entry("GET /rules", ALL),
          entry("GET /rules/{rulebook}", ALL),
          entry("GET /rules/{rulebook}/{rule}", ALL),
          entry("GET /rules/{rulebook}/{rule}/cases", ALL),
          entry("GET /rules/file", ALL),
          entry("GET /rules/history", ALL),
          entry("GET /rules/history/{id}", ALL),
          entry("POST /rules/history/{id}/again", REGULATION),
          entry("POST /rules/shipped", REGULATION),
          entry("GET /rules/drafts", REGULATION),
          entry("POST /rules/drafts", REGULATION),
          entry("GET /rules/drafts/{id}", REGULATION),
          entry("GET /rules/drafts/{id}/checks", REGULATION),
          entry("GET /rules/drafts/{id}/impact", REGULATION),
          entry("POST /rules/drafts/{id}/send", REGULATION),
          entry("POST /rules/drafts/{id}/take-back", REGULATION),
          entry("POST /rules/drafts/{id}/drop", REGULATION),
          entry("POST /rules/drafts/{id}/update", REGULATION),
          entry("POST /rules/drafts/{id}/approve", REGULATION),
          entry("POST /rules/drafts/{id}/return", REGULATION),
          entry("GET /rules/drafts/{id}/file", REGULATION),
          entry("POST /rules/drafts/{id}/file", REGULATION),
          entry("POST /rules/drafts/{id}/autosave", REGULATION),
          entry("POST /rules/drafts/{id}/check", REGULATION),
          entry("POST /rules/drafts/{id}/cases", REGULATION),
          entry("POST /rules/drafts/{id}/forget", REGULATION),
          entry("GET /firms/{id}/profile.xlsx", CASES),
          entry("GET /firms/profiles.xlsx", CASES),
          entry("GET /uploads", INSPECTION),
          entry("POST /uploads", INSPECTION),
          entry("GET /uploads/template.xlsx", INSPECTION),
          entry("GET /uploads/{token}", INSPECTION),
          entry("POST /uploads/{token}", INSPECTION),
          entry("GET /firms/new", INSPECTION),
          entry("POST /firms/new", INSPECTION),
          entry("GET /firms/{id}/edit", INSPECTION),
          entry("POST /firms/{id}/edit", INSPECTION),
          entry("POST /firms/{id}/edit/field", INSPECTION),
          entry("POST /firms/{id}/edit/items", INSPECTION),
          entry("GET /firms/{id}/edit/part", INSPECTION),
          entry("GET /firms/{id}/edit/panel", INSPECTION),
          entry("POST /firms/{id}/edit/answer", INSPECTION),
          entry("GET /firms/{id}/edit/overtaken", INSPECTION),
          entry("POST /firms/{id}/edit/rebase", INSPECTION),
          entry("POST /firms/{id}/edit/discard", INSPECTION),
          entry("GET /firms/{id}/documents", CASES),
          entry("POST /firms/{id}/documents", EnumSet.of(Role.INSPECTOR)),
          entry("GET /firms/{id}/documents/new", EnumSet.of(Role.INSPECTOR)),
          entry("GET /firms/{id}/documents/{document}", CASES),
          entry("GET /firms/{id}/documents/{document}/docx", CASES),
          entry("GET /firms/{id}/documents/{document}/edit", EnumSet.of(Role.INSPECTOR)),
          entry("POST /firms/{id}/documents/{document}/edit", EnumSet.of(Role.INSPECTOR)),
          entry(
              "POST /firms/{id}/documents/{document}/final", EnumSet.of(Role.INSPECTOR, Role.HEAD)),
          entry("POST /firms/{id}/documents/{document}/void", EnumSet.of(Role.INSPECTOR)),
          entry("GET /offices", ADMINISTRATION),
          entry("POST /offices", ADMINISTRATION),
          entry("GET /offices/edit", ADMINISTRATION),
          entry("GET /offices/templates", ADMINISTRATION),
          entry("GET /offices/templates/{kind}", ADMINISTRATION),
          entry("POST /api/v1/audits", CASES),
          entry("GET /api/v1/firms/{uscc}/profile", CASES),
          entry("PUT /api/v1/firms/{uscc}/profile", EnumSet.of(Role.INSPECTOR)),
          entry("GET /api/v1/firms/{uscc}/reports", CASES),
          entry("POST /api/v1/firms/{uscc}/reports", CASES),
          entry("GET /api/v1/firms/{uscc}/reports/{id}", CASES),
          entry("GET /api/v1/openapi.json", ALL),
          entry("GET /api/v1/profile.schema.json", ALL));

  /** What everybody may do without logging in. */
  private static final Set<String> OPEN = Set.of("GET /login", "POST /language", " /error");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Autowired private MockMvc web;

  @Test
  void every_endpoint_is_decided() {
    Set<String> decided = new TreeSet<>(DECIDED.keySet());
    decided.addAll(OPEN);

    assertThat(endpoints()).isEqualTo(decided);
  }

  @Test
  void each_role_meets_what_was_decided() throws Exception {
    Map<String, Boolean> wrong = new TreeMap<>();
    for (Map.Entry<String, Set<Role>> decision : DECIDED.entrySet()) {
      for (Role role : Role.values()) {
        int status =
            web.perform(asked(decision.getKey()).with(user(account(role))).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
        boolean allowed = decision.getValue().contains(role);
        if (allowed == (status == 403)) {
          wrong.put(decision.getKey() + " as " + role + ": " + status, allowed);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoever_has_not_logged_in_is_sent_to_log_in() throws Exception {
    for (String endpoint : DECIDED.keySet()) {
      var response = web.perform(asked(endpoint).with(csrf())).andReturn().getResponse();
      if (isRest(endpoint)) {
        assertThat(response.getStatus()).as(endpoint).isEqualTo(401);
      } else {
        assertThat(response.getRedirectedUrl()).as(endpoint).isEqualTo("/login");
      }
    }
  }

  @Test
  void a_form_without_its_token_is_refused() throws Exception {
    for (String endpoint : DECIDED.keySet()) {
      if (!endpoint.startsWith("GET") && !isRest(endpoint)) {
        var asked = asked(endpoint).with(user(account(Role.INSPECTOR)));
        assertThat(web.perform(asked).andReturn().getResponse().getStatus()).isEqualTo(403);
      }
    }
  }

  @Test
  void what_is_no_endpoint_is_refused_too() throws Exception {
    var asked = asked("GET /nothing").with(user(account(Role.ADMINISTRATOR)));

    assertThat(web.perform(asked).andReturn().getResponse().getStatus()).isEqualTo(403);
  }

  /** There, no cookie counts, so no form of another site can borrow one. */
  private static boolean isRest(String endpoint) {
    return endpoint.contains(" /api/");
  }

  private static MockHttpServletRequestBuilder asked(String endpoint) {
    String[] parts = endpoint.split(" ", 2);
    String firm = "91420103720552964J";
    String address =
        parts[1]
            .replace("{uscc}", firm)
            .replace("/reports/{id}", "/reports/1")
            .replace("{kind}", "order")
            .replace("{format}", "json")
            .replaceAll("\\{(document|number|report|version)}", "1")
            .replace("{id}", firm)
            .replaceAll("[{}]", "");
    return request(HttpMethod.valueOf(parts[0]), address).param("to", "EN");
  }

  private static Account account(Role role) {
    return new Account(1, "zhang", "张三", "", "420606", null, true, Set.of(role));
  }

  private Set<String> endpoints() {
    Set<String> endpoints = new TreeSet<>();
    for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
      for (String pattern : info.getPatternValues()) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        if (methods.isEmpty()) {
          endpoints.add(" " + pattern);
        }
        methods.forEach(method -> endpoints.add(method + " " + pattern));
      }
    }
    return endpoints;
  }
}
