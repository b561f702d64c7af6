package dev.stele.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One block of an article. Its id is given once and kept for ever, across revisions and languages. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Block.Gallery.class, name = "gallery"),
    @JsonSubTypes.Type(value = Block.Button.class, name = "button"),
    @JsonSubTypes.Type(value = Block.Embed.class, name = "embed")
})
public sealed interface Block {

    /** {@code [A-Za-z0-9_-]{1,64}}, unique within the article. */
    String id();

    /** Running text with inline markup. */
    record Paragraph(String id, String text) implements Block {}

    /** A heading of level 2 to 4, plain text. */
    record Heading(String id, int level, String text) implements Block {}

    /** A bulleted or numbered list; items carry inline markup. */
    record Listing(String id, boolean ordered, List<String> items) implements Block {}

    /** Words of a named person; {@code originalLocale} when they were spoken in another language than the source. */
    record Quote(
            String id,
            String text,
            @Nullable String speaker,
            @Nullable String role,
            @Nullable String originalLocale) implements Block {}

    /** A picture in the text. */
    record Image(
            String id,
            UUID mediaId,
            String alt,
            @Nullable String caption,
            @Nullable String credit) implements Block {}

    /** Several pictures that belong together. */
    record Gallery(String id, List<Picture> images) implements Block {}

    /** One picture of a gallery. */
    record Picture(
            UUID mediaId,
            String alt,
            @Nullable String caption,
            @Nullable String credit) {}

    /** A link that stands by itself. */
    record Button(String id, String label, String href) implements Block {}

    /** A video or post of an allowed provider, shown as a link until the reader asks for it. */
    record Embed(String id, String provider, String url) implements Block {}
}
