package org.redline.web;

import java.util.Map;
import java.util.Optional;
import org.redline.web.operation.StartChecks;
import org.redline.web.operation.StartRefused;
import org.redline.web.users.FirstAccount;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the web application from the command line. */
public final class Server {
  private Server() {}

  /**
   * Starts it and returns when it is ready; it then runs on its own threads.
   *
   * @param settings settings that go before all others, by name
   * @throws StartRefused when it cannot start, or must not on what is stored
   */
  public static Running start(Map<String, String> settings) {
    SpringApplication application = new SpringApplication(Application.class);
    application.setRegisterShutdownHook(true);
    try (StartChecks checks = new StartChecks()) {
      application.addInitializers(checks);
      return new Running(application.run(Settings.arguments(settings)));
    } catch (RuntimeException e) {
      throw StartRefused.in(e).map(RuntimeException.class::cast).orElse(e);
    }
  }

  /** An application that runs. */
  public static final class Running implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Running(ConfigurableApplicationContext context) {
      this.context = context;
    }

    /** Password of the first administrator, if that was made at this start; given only once. */
    public Optional<String> firstPassword() {
      String password = context.getBean(FirstAccount.class).takePassword();
      return password.isEmpty() ? Optional.empty() : Optional.of(password);
    }

    /** The port that it listens on. */
    public int port() {
      return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The address that it has on this machine. */
    public String address() {
      boolean secret = context.getEnvironment().containsProperty("server.ssl.certificate");
      return (secret ? "https" : "http") + "://localhost:" + port() + "/";
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
