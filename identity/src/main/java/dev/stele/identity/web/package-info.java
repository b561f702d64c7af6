/** What every answer has in common: strict JSON and problem documents. */
@NullMarked
package dev.stele.identity.web;

import org.jspecify.annotations.NullMarked;
