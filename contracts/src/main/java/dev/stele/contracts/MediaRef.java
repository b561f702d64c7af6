package dev.stele.contracts;

import java.util.List;
import java.util.UUID;

/**
 * A picture as pages need it.
 *
 * @param width pixels of the upright original
 * @param height pixels of the upright original
 * @param type media type of the renditions
 * @param widths the widths that renditions exist in, ascending; never larger than {@code width}
 */
public record MediaRef(UUID mediaId, int width, int height, String type, List<Integer> widths) {}
