package org.redline.web.operation;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.redline.web.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of the settings, without the application, which must not hold the embedded one
 * meanwhile.
 */
public final class Database implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Database(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Opens one that is there.
   *
   * @param data folder of the embedded database; null for the one that the settings name
   * @param config configuration file; null for the one in that folder, if there is one
   * @throws Unreachable when the database is not there, or is held by another program
   */
  public static Database open(@Nullable Path data, @Nullable Path config) {
    return open(data, config, "TRUE");
  }

  /** Opens one, and makes the embedded one if it is not there. */
  static Database make(@Nullable Path data, @Nullable Path config) {
    return open(data, config, "FALSE");
  }

  private static Database open(@Nullable Path data, @Nullable Path config, String ifExists) {
    Map<String, Object> settings = new LinkedHashMap<>(Configuration.read(config, data));
    settings.keySet().removeIf(name -> name.startsWith("logging."));
    settings.put("spring.datasource.hikari.maximum-pool-size", 2);
    settings.put("spring.datasource.hikari.data-source-properties.IFEXISTS", ifExists);
    settings.put("spring.datasource.hikari.initialization-fail-timeout", 1);
    settings.put("logging.level.root", "off");
    if (data != null) {
      settings.put("redline.data", data.toAbsolutePath().toString());
    }
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run(Settings.arguments(settings));
    return new Database(context).checked();
  }

  /** PostgreSQL knows no IFEXISTS and passes it over; H2 tells here what is wrong. */
  private Database checked() {
    try {
      source().getConnection().close();
      return this;
    } catch (SQLException e) {
      close();
      throw new Unreachable(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      close();
      throw unreachable(e).orElseThrow(() -> e);
    }
  }

  private static Optional<Unreachable> unreachable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return Optional.of(new Unreachable(String.valueOf(cause.getMessage())));
      }
    }
    return Optional.empty();
  }

  public DataSource source() {
    return context.getBean(DataSource.class);
  }

  /** The data folder. */
  public Path data() {
    return Path.of(context.getEnvironment().getRequiredProperty("redline.data"));
  }

  @Override
  public void close() {
    context.close();
  }

  /** The database cannot be read. */
  public static final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    Unreachable(String why) {
      super(why);
      this.why = why;
    }

    public String why() {
      return why;
    }
  }

  /** As little of the application as it takes. */
  @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
  static class Parts {}
}
