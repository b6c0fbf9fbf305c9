/** Operation: the configuration file, limits, metrics, health, logs, backup and restore. */
@NullMarked
package org.redline.web.operation;

import org.jspecify.annotations.NullMarked;
