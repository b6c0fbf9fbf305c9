package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the administrator of a county reaches: its own county, and never its own rights. */
class AdministrationTest extends OverHttp {
  private static final Map<String, String> OFFICE =
      Map.of(
          "name", "应急管理局",
          "address", "路1号",
          "phone", "0710-0000000",
          "word", "应急",
          "government", "区人民政府",
          "court", "区人民法院");

  @Autowired private Tokens tokens;
  @Autowired private Clock clock;

  private Visitor visitor = new Visitor(0);

  @BeforeEach
  void an_administrator_of_a_county() throws Exception {
    jdbc.sql("delete from office").update();
    addSettled("chief", "420606", Role.ADMINISTRATOR);
    visitor = visitor();
    visitor.logIn("chief", FIRST);
  }

  @Test
  void the_first_account_only_keeps_accounts_and_is_led_to_make_others() throws Exception {
    Account admin = find("admin");
    assertThat(admin.roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(admin.region()).isEqualTo("000000");
    assertThat(visitor.get("/").body()).doesNotContain("id=\"alone\"");
    jdbc.sql("delete from account_role where role = 'inspector'").update();
    jdbc.sql("delete from account where name = 'zhang'").update();

    assertThat(visitor.get("/").body()).contains("id=\"alone\"", "/accounts/new");
  }

  @Test
  void an_account_outside_is_not_there() throws Exception {
    Account outside = addSettled("outside", "420607", Role.INSPECTOR);
    String token = tokens.make(outside, "nightly", LocalDate.now(clock).plusDays(9));
    String address = "/accounts/" + outside.id();
    long made = tokens.list(outside).get(0).id();

    assertThat(visitor.get("/accounts").body()).contains("zhang").doesNotContain("outside");
    assertThat(visitor.get(address).statusCode()).isEqualTo(404);
    assertThat(visitor.post(address, account("420606", "inspector")).statusCode()).isEqualTo(404);
    assertThat(visitor.post(address + "/password", Map.of("password", CHOSEN)).statusCode())
        .isEqualTo(404);
    assertThat(visitor.post(address + "/tokens/" + made + "/revoke", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(find("outside")).isEqualTo(outside);
    assertThat(tokens.owner(token)).isPresent();
  }

  @Test
  void nobody_is_made_outside_or_sent_there() throws Exception {
    for (String region : new String[] {"000000", "420000", "420600", "420607"}) {
      assertRefused(visitor.post("/accounts", fresh(region, "inspector")), "不在您管理的范围内");
      String zhang = "/accounts/" + find("zhang").id();
      assertRefused(visitor.post(zhang, account(region, "inspector")), "不在您管理的范围内");
    }
    assertThat(accounts.find("qian")).isEmpty();
    assertThat(find("zhang").region()).isEqualTo("420606");
    assertThat(visitor.post("/accounts", fresh("420606", "inspector")).statusCode()).isEqualTo(302);
    assertThat(find("qian").region()).isEqualTo("420606");
  }

  @Test
  void the_own_rights_are_changed_by_somebody_else() throws Exception {
    Account chief = find("chief");
    String own = "/accounts/" + chief.id();

    assertRefused(visitor.post(own, account("420606", "auditor")), "另一名管理员");
    Map<String, String> disabled =
        Map.of("displayName", "x", "region", "420606", "roles", "administrator");
    assertRefused(visitor.post(own, disabled), "另一名管理员");
    assertRefused(visitor.post(own + "/password", Map.of("password", CHOSEN)), "更改密码");
    assertThat(find("chief")).isEqualTo(chief);
    assertThat(visitor.post(own, account("420606", "administrator")).statusCode()).isEqualTo(302);
    assertThat(find("chief").displayName()).isEqualTo("某人");

    addSettled("all", "000000", Role.ADMINISTRATOR);
    Visitor above = visitor();
    above.logIn("all", FIRST);
    String narrowed = "/accounts/" + find("all").id();
    assertRefused(above.post(narrowed, account("420606", "administrator")), "另一名管理员");
  }

  @Test
  void whoever_makes_accounts_approves_nothing() throws Exception {
    for (String role : new String[] {"regulator", "reviewer", "head"}) {
      String both = "name=qian&displayName=q&region=420606&roles=administrator&roles=" + role;
      assertRefused(visitor.postEncoded("/accounts", both), "请另设账号");
    }
    assertThat(accounts.find("qian")).isEmpty();
  }

  @Test
  void a_token_of_somebody_else_is_revoked_by_a_button() throws Exception {
    Account zhang = addSettled("sun", "420606", Role.INSPECTOR);
    String token = tokens.make(zhang, "nightly", LocalDate.now(clock).plusDays(9));
    String address = "/accounts/" + zhang.id();
    String revoke = address + "/tokens/" + tokens.list(zhang).get(0).id() + "/revoke";

    assertThat(visitor.get(address).body()).contains("nightly", revoke);
    visitor.post(revoke, Map.of());
    assertThat(tokens.owner(token)).isEmpty();
    assertThat(visitor.get(address).body()).contains("已撤销").doesNotContain(revoke);
  }

  @Test
  void an_office_outside_is_neither_seen_nor_kept() throws Exception {
    Visitor above = visitor();
    addSettled("all", "000000", Role.ADMINISTRATOR);
    above.logIn("all", FIRST);
    assertThat(above.post("/offices", office("420607")).statusCode()).isEqualTo(302);

    assertThat(visitor.get("/offices").body()).doesNotContain("420607");
    assertThat(visitor.get("/offices/edit?region=420607").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/offices/edit").statusCode()).isEqualTo(200);
    assertRefused(visitor.post("/offices", office("420607")), "不在您管理的范围内");
    assertRefused(visitor.post("/offices", office("420600")), "不在您管理的范围内");
    assertThat(jdbc.sql("select changed_by from office").query(String.class).list())
        .containsExactly("all");
    assertThat(visitor.post("/offices", office("420606")).statusCode()).isEqualTo(302);
    assertThat(visitor.get("/offices").body()).contains("420606");
  }

  @Test
  void what_holds_all_regions_is_for_administrators_of_all() throws Exception {
    assertThat(visitor.get("/backup").statusCode()).isEqualTo(404);
    assertThat(visitor.post("/backup", Map.of()).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/").body()).doesNotContain("/backup");
  }

  @Test
  void the_journal_tells_of_the_own_region_in_words() throws Exception {
    visitor.post("/accounts", fresh("420606", "inspector"));
    add("outside", "420607", Role.INSPECTOR);

    String page = visitor.get("/journal").body();
    assertThat(page)
        .contains("新增账号", "qian", "[执法人员] 420606")
        .doesNotContain("account.add", "INSPECTOR", "outside");
    assertThat(page).containsPattern(">20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d<");
  }

  private static void assertRefused(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(why);
  }

  private static Map<String, String> account(String region, String role) {
    return Map.of("displayName", "某人", "region", region, "roles", role, "enabled", "true");
  }

  private static Map<String, String> fresh(String region, String role) {
    return Map.of(
        "name", "qian", "displayName", "钱七", "region", region, "roles", role, "password", FIRST);
  }

  private static Map<String, String> office(String region) {
    Map<String, String> office = new HashMap<>(OFFICE);
    office.put("region", region);
    return office;
  }
}
