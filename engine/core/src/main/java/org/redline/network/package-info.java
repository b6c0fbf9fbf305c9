/** Provisions and mandate rules in Drools' canonical model; the only package that runs Drools. */
@NullMarked
package org.redline.network;

import org.jspecify.annotations.NullMarked;
