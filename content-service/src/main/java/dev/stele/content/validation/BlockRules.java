package dev.stele.content.validation;

import dev.stele.contracts.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds for each block, by its type. */
final class BlockRules {
    static final int LONGEST_TEXT = 20_000;
    static final int MOST_BLOCKS = 500;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_IMAGES = 50;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Faults faults;
    private final TextRules texts;
    private final PictureRules pictures;
    private final Set<String> ids = new HashSet<>();

    BlockRules(Faults faults) {
        this.faults = faults;
        this.texts = new TextRules(faults);
        this.pictures = new PictureRules(faults);
    }

    void check(String pointer, Block block) {
        identity(pointer, block.id());
        switch (block) {
            case Block.Paragraph p -> marked(pointer + "/text", p.text());
            case Block.Heading h -> heading(pointer, h);
            case Block.Listing l -> listing(pointer, l);
            case Block.Quote q -> quote(pointer, q);
            case Block.Image i -> pictures.check(pointer, i.mediaId(), i.alt(), i.caption(), i.credit());
            case Block.Gallery g -> gallery(pointer, g.images());
            case Block.Button b -> button(pointer, b);
            case Block.Embed e -> embed(pointer, e);
        }
    }

    private void identity(String pointer, String id) {
        if (!ID.matcher(id).matches()) {
            faults.malformed(pointer + "/id", "block-id", "1 to 64 letters, digits, hyphens and underscores.");
        } else if (!ids.add(id)) {
            faults.refuse(pointer + "/id", "block-id-twice", "Another block of this article has this id.");
        }
    }

    private void marked(String pointer, @Nullable String text) {
        texts.required(pointer, text, LONGEST_TEXT);
        // What is refused for its length is not parsed.
        if (text == null || text.codePointCount(0, text.length()) > LONGEST_TEXT) return;
        MarkupRules.fault(text)
                .ifPresent(fault -> faults.refuse(pointer, "markup", "Not taken as inline markup: " + fault + "."));
    }

    private void heading(String pointer, Block.Heading h) {
        if (h.level() < 2 || h.level() > 4) {
            faults.refuse(pointer + "/level", "heading-level", "From 2 to 4; the headline is level 1.");
        }
        texts.required(pointer + "/text", h.text(), 300);
    }

    private void listing(String pointer, Block.Listing l) {
        Counts.check(pointer + "/items", l.items(), 1, MOST_ITEMS, faults);
        for (int i = 0; i < l.items().size(); i++)
            marked(pointer + "/items/" + i, l.items().get(i));
    }

    private void quote(String pointer, Block.Quote q) {
        marked(pointer + "/text", q.text());
        texts.optional(pointer + "/speaker", q.speaker(), 200);
        texts.optional(pointer + "/role", q.role(), 300);
        if (q.originalLocale() != null) LocaleTags.checked(pointer + "/originalLocale", q.originalLocale(), faults);
    }

    private void gallery(String pointer, List<Block.Picture> images) {
        Counts.check(pointer + "/images", images, 1, MOST_IMAGES, faults);
        for (int i = 0; i < images.size(); i++) {
            Block.Picture p = images.get(i);
            pictures.check(pointer + "/images/" + i, p.mediaId(), p.alt(), p.caption(), p.credit());
        }
    }

    private void button(String pointer, Block.Button b) {
        texts.required(pointer + "/label", b.label(), 200);
        if (!HrefRules.allows(b.href())) {
            faults.refuse(pointer + "/href", "href", "http, https, mailto or a path of the site.");
        }
    }

    private void embed(String pointer, Block.Embed e) {
        if (e.provider() == null || !EmbedRules.providers().contains(e.provider())) {
            faults.refuse(pointer + "/provider", "embed-provider", "One of " + EmbedRules.providers() + ".");
        } else if (e.url() == null || !EmbedRules.allows(e.provider(), e.url())) {
            faults.refuse(pointer + "/url", "embed-url", "An https address of " + e.provider() + ".");
        }
    }
}
