package org.redline.web.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Looks, before anything is started, for what commonly keeps the application from starting. The
 * database stays open until this is closed, so that the embedded one is opened but once.
 */
public final class StartChecks
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {
  private @Nullable Connection database;

  /**
   * Looks.
   *
   * @throws StartRefused with the first thing that is wrong
   */
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment settings = context.getEnvironment();
    Path data = Path.of(settings.getRequiredProperty("redline.data"));
    write(data);
    connect(settings, data);
    listen(settings, "server.port", "server.address");
    listen(settings, "management.server.port", "management.server.address");
  }

  private static void write(Path data) {
    try {
      if (!Files.isDirectory(data)) { // it may be a link to one
        Files.createDirectories(data);
      }
      Files.delete(Files.createTempFile(data, "redline.", ".tmp"));
    } catch (IOException e) {
      throw StartRefused.unwritable(data, e);
    }
  }

  private void connect(Environment settings, Path data) {
    try {
      database =
          DriverManager.getConnection(
              settings.getRequiredProperty("spring.datasource.url"),
              settings.getRequiredProperty("spring.datasource.username"),
              settings.getRequiredProperty("spring.datasource.password"));
    } catch (SQLException e) {
      throw StartRefused.database(data, e);
    }
  }

  private static void listen(Environment settings, String port, String address) {
    int number = settings.getProperty(port, Integer.class, 0);
    if (number == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      String name = settings.getProperty(address, "");
      socket.bind(
          name.isEmpty()
              ? new InetSocketAddress(number)
              : new InetSocketAddress(InetAddress.getByName(name), number));
    } catch (IOException e) {
      throw StartRefused.port(number, e);
    }
  }

  @Override
  public void close() {
    Connection open = database;
    database = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
