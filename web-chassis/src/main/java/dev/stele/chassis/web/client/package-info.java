/** Whom a request comes from, also behind proxies. */
@NullMarked
package dev.stele.chassis.web.client;

import org.jspecify.annotations.NullMarked;
