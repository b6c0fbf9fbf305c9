package org.redline.web.users;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.redline.web.Application;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application over HTTP, with an inspector and a provider that is down when it starts. */
@SpringBootTest(
    classes = Application.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:session;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "server.tomcat.remoteip.internal-proxies=127.0.0.0/8",
      "server.tomcat.remoteip.protocol-header=X-Forwarded-Proto",
      "redline.samples=false"
    })
abstract class OverHttp {
  static final String FIRST = "three bridges and a ferry";
  static final String CHOSEN = "two ferries and a bridge";
  static final ProviderServer PROVIDER = ProviderServer.start();

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccountChanges changes;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry settings) {
    settings.add("redline.provider.issuer", PROVIDER::issuer);
    settings.add("redline.provider.client-secret", () -> ProviderServer.SECRET);
    settings.add("redline.provider.label", () -> "市政务认证");
  }

  @BeforeEach
  final void an_inspector() {
    PROVIDER.reset();
    jdbc.sql("delete from login_failure").update();
    jdbc.sql("delete from api_token").update();
    jdbc.sql("delete from account_role where account in (select id from account where id > 1)")
        .update();
    jdbc.sql("delete from account where id > 1").update();
    add("zhang", "420606", Role.INSPECTOR);
  }

  /** An account that must still change its first password. */
  final Account add(String name, String region, Role... roles) {
    String shown = name.equals("zhang") ? "张三" : name;
    accounts.add(
        new Accounts.NewAccount(name, shown, FIRST, region, null, Set.of(roles)), "system");
    return find(name);
  }

  /** An account that chose its password, which is {@link #FIRST}. */
  final Account addSettled(String name, String region, Role... roles) {
    add(name, region, roles);
    jdbc.sql("update account set must_change = false where name = :name")
        .param("name", name)
        .update();
    return find(name);
  }

  final Account find(String name) {
    return accounts.find(name).orElseThrow();
  }

  final Visitor visitor() {
    return new Visitor(port);
  }
}
