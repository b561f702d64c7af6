/** Makes the jars of the services ready to start fast. */
@NullMarked
package dev.stele.stack.service;

import org.jspecify.annotations.NullMarked;
