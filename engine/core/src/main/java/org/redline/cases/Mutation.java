package org.redline.cases;

import org.redline.source.Place;

/**
 * A rule with one thing in it broken.
 *
 * @param ruleId id of the provision or mandate rule
 * @param kind in what way
 * @param what the part of the rule, and what stands there before and after: names the mutation
 *     within its rule
 * @param place where the rule stands
 */
public record Mutation(String ruleId, MutationKind kind, String what, Place place) {}
