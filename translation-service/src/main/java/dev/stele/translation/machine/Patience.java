package dev.stele.translation.machine;

import java.time.Duration;

/**
 * How a provider is asked.
 *
 * @param attempts for one call, all together
 * @param firstPause before the second attempt; each further one may be twice as long
 * @param longestPause between two attempts; a provider that asks for more is left alone until then, and one whose attempts
 *     all failed is left alone for as long
 * @param quotaPause how long a provider is left alone that says its quota is used up
 * @param perSecond calls, in the long run
 * @param burst calls that may follow each other at once
 */
public record Patience(
        int attempts, Duration firstPause, Duration longestPause, Duration quotaPause, double perSecond, int burst) {}
