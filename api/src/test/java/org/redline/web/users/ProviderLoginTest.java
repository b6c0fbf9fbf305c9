package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way in by a provider, from the button to the page behind it. */
class ProviderLoginTest extends OverHttp {
  private static final String BUTTON = "/oauth2/authorization/redline";

  @Test
  void whoever_the_provider_vouches_for_comes_in_as_the_account_of_that_name() throws Exception {
    Visitor visitor = visitor();
    assertThat(visitor.get("/login").body()).contains("市政务认证", BUTTON);
    assertThat(visitor.location("/tokens")).endsWith("/login");
    String before = visitor.cookie();

    assertThat(comeBack(visitor).headers().firstValue("Location").orElse("")).contains("/tokens");
    assertThat(visitor.cookie()).isNotEqualTo(before);
    HttpResponse<String> page = visitor.get("/firms");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("张三");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(visitor.get("/accounts").statusCode()).isEqualTo(403);
    assertThat(last("login.provider")).containsExactly("zhang", "zhang", "127.0.0.1");

    String left = visitor.post("/logout", Map.of()).headers().firstValue("Location").orElse("");
    assertThat(visitor.get(left).body()).contains("已退出", "可能仍然有效");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  @Test
  void a_session_by_the_provider_ends_with_a_change_of_the_account() throws Exception {
    Visitor visitor = visitor();
    comeBack(visitor);
    changes.reset(find("zhang").id(), CHOSEN, find("admin"));

    assertThat(visitor.location("/firms")).endsWith("/login?over");
  }

  @Test
  void nobody_is_made_and_who_is_disabled_stays_out() throws Exception {
    PROVIDER.logIn("wu");
    Visitor visitor = visitor();
    assertThat(told(visitor, comeBack(visitor))).contains("没有账号");
    assertThat(accounts.find("wu")).isEmpty();
    assertThat(last("login.provider.failed")).containsExactly("?", "wu", "unknown 127.0.0.1");

    PROVIDER.logIn("zhang");
    jdbc.sql("update account set enabled = false where name = 'zhang'").update();
    assertThat(told(visitor, comeBack(visitor))).contains("账号已停用");
    assertThat(last("login.provider.failed")).containsExactly("?", "zhang", "disabled 127.0.0.1");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  @Test
  void an_answer_that_does_not_belong_to_this_login_is_refused() throws Exception {
    Visitor visitor = visitor();
    String answer = answer(visitor);
    assertThat(told(visitor, visitor.get(answer.replaceAll("state=.*", "state=mine"))))
        .contains("没有登录");
    Visitor other = visitor();
    assertThat(told(other, other.get(answer(visitor)))).contains("没有登录");

    PROVIDER.replay("of another login");
    assertThat(told(visitor, comeBack(visitor))).contains("没有登录");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  @Test
  void a_token_signed_by_somebody_else_is_refused() throws Exception {
    PROVIDER.forge();
    Visitor visitor = visitor();

    assertThat(told(visitor, comeBack(visitor))).contains("没有登录");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  @Test
  void a_provider_that_is_down_is_told_and_asked_again_later() throws Exception {
    Visitor visitor = visitor();
    String answer = answer(visitor);
    PROVIDER.goDown();
    assertThat(told(visitor, visitor.get(answer))).contains("现在没有应答");
    assertThat(told(visitor, visitor.get(BUTTON))).contains("现在没有应答", "用密码登录");
    assertThat(visitor.logIn("zhang", FIRST)).doesNotContain("login");

    PROVIDER.reset();
    Visitor later = visitor();
    comeBack(later);
    assertThat(later.get("/firms").statusCode()).isEqualTo(200);
  }

  /** Presses the button, is sent to the provider, and back to here. */
  private static HttpResponse<String> comeBack(Visitor visitor) throws Exception {
    return visitor.get(answer(visitor));
  }

  /** The address to which the provider sends the browser back. */
  private static String answer(Visitor visitor) throws Exception {
    String there = visitor.location(BUTTON);
    assertThat(there).startsWith(PROVIDER.issuer() + "/authorize").contains("scope=openid");
    return new Visitor(0).location(there);
  }

  private static String told(Visitor visitor, HttpResponse<String> led) throws Exception {
    return visitor.get(led.headers().firstValue("Location").orElseThrow()).body();
  }

  private List<String> last(String act) {
    return jdbc.sql(
            "select actor, object, detail from journal where act = :act order by number desc limit 1")
        .param("act", act)
        .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
        .single();
  }
}
