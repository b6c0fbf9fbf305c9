/** The web application: what inspectors, regulators and auditors meet in a browser. */
@NullMarked
package org.redline.web;

import org.jspecify.annotations.NullMarked;
