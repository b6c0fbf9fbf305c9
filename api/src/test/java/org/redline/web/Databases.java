package org.redline.web;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;

/** The two databases that every test of storage runs on, each time an empty one. */
public enum Databases {
  H2 {
    @Override
    public DataSource fresh() {
      String options =
          ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
      return DataSourceBuilder.create()
          .url("jdbc:h2:mem:redline" + COUNT.incrementAndGet() + options)
          .username("redline")
          .build();
    }
  },
  POSTGRESQL {
    @Override
    public DataSource fresh() {
      EmbeddedPostgres server = server();
      String name = "redline" + COUNT.incrementAndGet();
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException(e);
      }
      return server.getDatabase("postgres", name);
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static @Nullable EmbeddedPostgres postgres;

  /** A database without tables. */
  public abstract DataSource fresh();

  /** Where PostgreSQL cannot be started, its tests are passed over; never in CI. */
  private static synchronized EmbeddedPostgres server() {
    if (postgres == null) {
      try {
        postgres = EmbeddedPostgres.start();
      } catch (IOException | RuntimeException e) {
        if (System.getenv("CI") != null) {
          throw new IllegalStateException("PostgreSQL does not start", e);
        }
        abort("PostgreSQL does not start here: " + e.getMessage());
        throw new IllegalStateException(e);
      }
    }
    return postgres;
  }
}
