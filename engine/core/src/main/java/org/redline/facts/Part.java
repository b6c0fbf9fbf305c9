package org.redline.facts;

/** A record that stands inside facts, possibly in several places. Every null is "not submitted". */
public interface Part {}
