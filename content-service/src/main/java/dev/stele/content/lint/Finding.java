package dev.stele.content.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in an article that a reader should not meet.
 *
 * @param pointer JSON pointer into the content; empty for the article as a whole, {@code /targets/1} for a target
 * @param excerpt the words in question, as they are read
 * @param arguments of the message
 */
public record Finding(
        HouseRule rule, String pointer, @Nullable String excerpt, List<String> arguments) {}
