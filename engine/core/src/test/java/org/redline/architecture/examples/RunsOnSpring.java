package org.redline.architecture.examples;

import org.springframework.StandIn;

/** Sees the web server that the engine may run in. */
public record RunsOnSpring(StandIn server) {}
