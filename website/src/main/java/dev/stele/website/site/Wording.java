package dev.stele.website.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rendition says, without what only its page needs.
 *
 * @param bodyHtml safe HTML of the blocks
 */
public record Wording(
        String headline, @Nullable String lead, List<String> byline, List<String> tags, String bodyHtml) {}
