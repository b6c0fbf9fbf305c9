package org.redline.network;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Sessions that are used again: each by one thread at a time, and thrown away after a failure. */
final class Sessions {
  private final KieBase base;
  private final Consumer<KieSession> prepare;
  private final ConcurrentLinkedQueue<KieSession> idle = new ConcurrentLinkedQueue<>();

  Sessions(KieBase base, Consumer<KieSession> prepare) {
    this.base = base;
    this.prepare = prepare;
  }

  /** Runs {@code work}, which must leave the session as it found it, or throw. */
  void use(Consumer<KieSession> work) {
    KieSession session = take();
    boolean done = false;
    try {
      work.accept(session);
      done = true;
    } finally {
      if (done) {
        idle.add(session);
      } else {
        session.dispose();
      }
    }
  }

  private KieSession take() {
    @Nullable KieSession session = idle.poll();
    if (session == null) {
      session = base.newKieSession();
      prepare.accept(session);
    }
    return session;
  }
}
