package org.redline.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Components on a fresh database with its tables, without the web. */
public final class Storage implements AutoCloseable {
  /** The moment at which everything happens. */
  public static final Instant NOW = Instant.parse("2026-11-22T01:02:03Z");

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  public Storage(Databases database, Class<?>... components) {
    DataSource source = database.fresh();
    Flyway.configure().dataSource(source).load().migrate();
    context.registerBean(DataSource.class, () -> source);
    context.register(Basics.class);
    context.register(components);
    context.refresh();
  }

  public <T> T get(Class<T> component) {
    return context.getBean(component);
  }

  /** Does something within one transaction. */
  public void within(Runnable work) {
    get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
  }

  @Override
  public void close() {
    context.close();
  }

  @TestConfiguration
  @EnableTransactionManagement(proxyTargetClass = true)
  static class Basics {
    @Bean
    JdbcClient jdbc(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    JdbcTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }

    @Bean
    TransactionTemplate template(JdbcTransactionManager transactions) {
      return new TransactionTemplate(transactions);
    }

    @Bean
    PasswordEncoder encoder() {
      return QuickPasswords.quickPasswords();
    }

    @Bean
    Clock clock() {
      return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }
  }
}
