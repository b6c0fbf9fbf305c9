@NullMarked
package org.redline.network;

import org.jspecify.annotations.NullMarked;
