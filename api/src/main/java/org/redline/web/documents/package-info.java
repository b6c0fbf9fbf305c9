/** Documents of enforcement: drawn from the firm's file, numbered, kept as Word files. */
@NullMarked
package org.redline.web.documents;

import org.jspecify.annotations.NullMarked;
