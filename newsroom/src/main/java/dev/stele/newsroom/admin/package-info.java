/** What administrators look after: what could not be applied, how far readers of the log are, the rebuild, webhooks. */
@NullMarked
package dev.stele.newsroom.admin;

import org.jspecify.annotations.NullMarked;
