/** The command line: each command reads its input, asks the engine and prints what it says. */
@NullMarked
package org.redline.cli;

import org.jspecify.annotations.NullMarked;
