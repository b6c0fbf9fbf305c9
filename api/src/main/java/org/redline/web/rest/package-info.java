/** What other programs ask for over HTTP: audits, profiles and reports as JSON. */
@NullMarked
package org.redline.web.rest;

import org.jspecify.annotations.NullMarked;
