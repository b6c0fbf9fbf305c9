package org.redline.web.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.web.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Verifies the journal of a database without starting the application, which must not hold the
 * embedded one meanwhile.
 *
 * @param entries how many there are
 * @param head hash of the last; whoever keeps it elsewhere sees later whether the end was cut off
 * @param broken number of the first entry that does not hold; empty if all do
 */
public record JournalCheck(long entries, String head, Optional<Long> broken) {
  /**
   * Verifies.
   *
   * @param data folder of the embedded database; null for the one that the settings name
   * @throws Unreachable when the database is not there, or is held by another program
   */
  public static JournalCheck of(@Nullable Path data) {
    try (ConfigurableApplicationContext context = start(data)) {
      Chain chain = context.getBean(Journal.class).follow();
      return new JournalCheck(chain.number(), chain.hash(), chain.broken());
    } catch (RuntimeException e) {
      throw unreachable(e).orElseThrow(() -> e);
    }
  }

  private static ConfigurableApplicationContext start(@Nullable Path data) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("spring.datasource.hikari.maximum-pool-size", 1);
    settings.put("spring.datasource.hikari.data-source-properties.IFEXISTS", "TRUE");
    settings.put("spring.datasource.hikari.initialization-fail-timeout", 1);
    settings.put("logging.level.root", "off");
    if (data != null) {
      settings.put("redline.data", data.toAbsolutePath().toString());
    }
    return new SpringApplicationBuilder(Parts.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .run(Settings.arguments(settings));
  }

  private static Optional<Unreachable> unreachable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return Optional.of(new Unreachable(String.valueOf(cause.getMessage())));
      }
    }
    return Optional.empty();
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
  static class Parts {
    @Bean
    JdbcClient jdbc(javax.sql.DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    Journal journal(JdbcClient jdbc) {
      return new Journal(jdbc, Clock.systemUTC());
    }
  }
}
