/** Accounts, roles, and who may see what. */
@NullMarked
package org.redline.web.users;

import org.jspecify.annotations.NullMarked;
