package org.redline.architecture.examples;

import org.kie.api.KieBase;

/** Sees Drools outside of the network. */
public record FiresRules(KieBase rules) {}
