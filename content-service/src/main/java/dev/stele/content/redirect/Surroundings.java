package dev.stele.content.redirect;

import dev.stele.contracts.AddressesMoved.Move;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a table is held against.
 *
 * @param owners the article that a path of the table was ever given to
 * @param articles those of the table that exist
 * @param known what is in the table of old addresses already
 */
record Surroundings(
        SiteAddresses site,
        Set<String> locales,
        Map<String, UUID> owners,
        Set<UUID> articles,
        Map<String, Move> known) {}
