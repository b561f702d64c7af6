/** What every part that answers over HTTP has, and what its API has: strict JSON in, problem documents out. */
@NullMarked
package dev.stele.chassis.web;

import org.jspecify.annotations.NullMarked;
