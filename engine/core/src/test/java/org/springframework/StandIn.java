package org.springframework;

/** Stands in for Spring, which must not be on this module's class path. */
public final class StandIn {}
