package org.redline.web;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

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

    @Override
    public Place lasting(Path folder) {
      Path data = folder.resolve("h2");
      String options =
          ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
      DataSource source =
          DataSourceBuilder.create()
              .type(SimpleDriverDataSource.class)
              .url("jdbc:h2:file:" + data.resolve("redline") + options)
              .username("redline")
              .password("")
              .build();
      return new Place(Map.of("redline.data", data.toString()), source);
    }
  },
  POSTGRESQL {
    @Override
    public Place lasting(Path folder) {
      EmbeddedPostgres server = server();
      String name = create(server);
      String url = server.getJdbcUrl("postgres", name);
      Map<String, String> settings =
          Map.of(
              "redline.data",
              folder.resolve("postgresql").toString(),
              "spring.datasource.url",
              url,
              "spring.datasource.username",
              "postgres");
      return new Place(settings, server.getDatabase("postgres", name));
    }

    @Override
    public DataSource fresh() {
      EmbeddedPostgres server = server();
      return server.getDatabase("postgres", create(server));
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static @Nullable EmbeddedPostgres postgres;

  /** A database without tables. */
  public abstract DataSource fresh();

  /** A database without tables, to be used by another process with these settings. */
  public abstract Place lasting(Path folder);

  /**
   * Where a database is.
   *
   * @param settings with which the application uses it
   * @param source the same database from here; not while an application holds an embedded one
   */
  public record Place(Map<String, String> settings, DataSource source) {}

  private static String create(EmbeddedPostgres server) {
    String name = "redline" + COUNT.incrementAndGet();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return name;
  }

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
