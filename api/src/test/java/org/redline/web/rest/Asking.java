package org.redline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.EnumSet;
import java.util.Set;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.redline.web.users.Role;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks over REST as somebody of a region. */
final class Asking {
  static final String FIRM = "91420103720552964J";
  static final String PROFILE = "/api/v1/firms/" + FIRM + "/profile";
  static final String PASSWORD = "correct horse";

  private static final JsonMapper JSON = new JsonMapper();

  private final MockMvc web;
  private final Account account;

  Asking(MockMvc web, Account account) {
    this.web = web;
    this.account = account;
  }

  /** An account of a region that may do everything, made if there is none. */
  static Account account(Accounts accounts, String region) {
    String name = "in" + region;
    if (accounts.find(name).isEmpty()) {
      Set<Role> all = EnumSet.allOf(Role.class);
      accounts.add(new Accounts.NewAccount(name, name, PASSWORD, region, null, all), "test");
    }
    Account found = accounts.find(name).orElseThrow();
    // As if it had chosen its password.
    return new Account(found.id(), name, name, found.password(), region, null, true, found.roles());
  }

  static MockHttpServletRequestBuilder to(String method, String address) {
    return request(HttpMethod.valueOf(method), address);
  }

  /** A request with a JSON body. */
  static MockHttpServletRequestBuilder to(String method, String address, String body) {
    return to(method, address).contentType("application/json").content(body.getBytes(UTF_8));
  }

  /** The submission of a new firm. */
  static MockHttpServletRequestBuilder first(String body) {
    return to("PUT", PROFILE, body).header("If-None-Match", "*");
  }

  /** The submission of a version that follows another. */
  static MockHttpServletRequestBuilder next(int version, String body) {
    return to("PUT", PROFILE, body).header("If-Match", "\"" + version + "\"");
  }

  MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) throws Exception {
    return web.perform(asked.with(user(account))).andReturn().getResponse();
  }

  static JsonNode json(MockHttpServletResponse response) {
    return JSON.readTree(response.getContentAsByteArray());
  }

  /** A profile of the firm. */
  static String profile(String region, int heads) {
    return """
    {"enterprise": {"id": "%s", "name": "甲厂", "regionCode": "%s", "headcount": %d}}"""
        .formatted(FIRM, region, heads);
  }
}
