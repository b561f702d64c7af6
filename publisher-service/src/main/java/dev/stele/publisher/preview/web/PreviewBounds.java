package dev.stele.publisher.preview.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.SlugForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of everything a preview may have. The counts are those of articles; texts may be twice as long, because a
 * translation is often longer than its source. What an unfinished text lacks is no fault.
 */
final class PreviewBounds {

    private static final int LONGEST_TEXT = 2 * 20_000;
    private static final int LONGEST_SHORT_TEXT = 2 * 300;
    private static final int LONGEST_CAPTION = 2 * 1_000;
    private static final int LONGEST_LEAD = 2 * 2_000;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_NOTICE = 16_000;
    private static final int MOST_NAMES = 20;
    private static final int MOST_TAGS = 30;
    private static final int MOST_BLOCKS = 500;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_IMAGES = 50;
    private static final int MOST_CORRECTIONS = 50;
    private static final int MOST_RELATED = 6;
    private static final int MOST_PICTURES = 200;
    private static final int MOST_RENDITIONS = 20;
    private static final int MOST_FAULTS = 100;

    private final List<FieldError> faults = new ArrayList<>();

    private PreviewBounds() {}

    /** Throws an {@link InvalidRequest} that names each field that is too long. */
    static void check(ArticleContent content, List<MediaRef> media) {
        PreviewBounds bounds = new PreviewBounds();
        bounds.content(content);
        bounds.media(media);
        if (!bounds.faults.isEmpty()) {
            throw InvalidRequest.unprocessable(bounds.faults);
        }
    }

    private void content(ArticleContent c) {
        text("/content/headline", c.headline(), LONGEST_SHORT_TEXT);
        text("/content/slug", c.slug(), SlugForm.LONGEST);
        text("/content/lead", c.lead(), LONGEST_LEAD);
        text("/content/section", c.section(), LONGEST_ID);
        texts("/content/byline", c.byline(), MOST_NAMES, LONGEST_SHORT_TEXT);
        texts("/content/tags", c.tags(), MOST_TAGS, LONGEST_SHORT_TEXT);
        if (c.dateline() != null) {
            text("/content/dateline/place", c.dateline().place(), LONGEST_SHORT_TEXT);
        }
        if (c.hero() != null) {
            picture(
                    "/content/hero",
                    c.hero().alt(),
                    c.hero().caption(),
                    c.hero().credit());
        }
        if (c.legal() != null) {
            text("/content/legal/version", c.legal().version(), LONGEST_ID);
            text("/content/legal/bindingLocale", c.legal().bindingLocale(), LONGEST_ID);
        }
        each("/content/corrections", c.corrections(), MOST_CORRECTIONS, (at, correction) -> {
            text(at + "/id", correction.id(), LONGEST_ID);
            text(at + "/note", correction.note(), LONGEST_CAPTION);
        });
        each("/content/related", c.related(), MOST_RELATED, (_, _) -> {});
        each("/content/blocks", c.blocks(), MOST_BLOCKS, this::block);
    }

    private void block(String at, Block block) {
        text(at + "/id", block.id(), LONGEST_ID);
        switch (block) {
            case Block.Paragraph p -> text(at + "/text", p.text(), LONGEST_TEXT);
            case Block.Heading h -> text(at + "/text", h.text(), LONGEST_SHORT_TEXT);
            case Block.Listing l -> texts(at + "/items", l.items(), MOST_ITEMS, LONGEST_TEXT);
            case Block.Quote q -> {
                text(at + "/text", q.text(), LONGEST_TEXT);
                text(at + "/speaker", q.speaker(), LONGEST_SHORT_TEXT);
                text(at + "/role", q.role(), LONGEST_SHORT_TEXT);
                text(at + "/originalLocale", q.originalLocale(), LONGEST_ID);
            }
            case Block.Image i -> picture(at, i.alt(), i.caption(), i.credit());
            case Block.Gallery g ->
                each(at + "/images", g.images(), MOST_IMAGES, (place, it) -> {
                    picture(place, it.alt(), it.caption(), it.credit());
                });
            case Block.Button b -> {
                text(at + "/label", b.label(), LONGEST_SHORT_TEXT);
                text(at + "/href", b.href(), LONGEST_ADDRESS);
            }
            case Block.Embed e -> {
                text(at + "/provider", e.provider(), LONGEST_ID);
                text(at + "/url", e.url(), LONGEST_ADDRESS);
            }
        }
    }

    private void picture(String at, @Nullable String alt, @Nullable String caption, @Nullable String credit) {
        text(at + "/alt", alt, LONGEST_CAPTION);
        text(at + "/caption", caption, LONGEST_CAPTION);
        text(at + "/credit", credit, LONGEST_SHORT_TEXT);
    }

    private void media(List<MediaRef> media) {
        each("/media", media, MOST_PICTURES, (at, it) -> {
            text(at + "/type", it.type(), LONGEST_ID);
            text(at + "/credit", it.credit(), LONGEST_NOTICE);
            text(at + "/rights", it.rights(), LONGEST_NOTICE);
            each(at + "/widths", it.widths(), MOST_RENDITIONS, (_, _) -> {});
            each(at + "/formats", it.formats(), MOST_RENDITIONS, (place, format) -> {
                text(place + "/type", format.type(), LONGEST_ID);
                each(place + "/widths", format.widths(), MOST_RENDITIONS, (_, _) -> {});
            });
        });
    }

    private void texts(String at, List<String> texts, int most, int longest) {
        each(at, texts, most, (place, text) -> text(place, text, longest));
    }

    private interface Check<T> {

        void at(String pointer, T item);
    }

    private <T> void each(String at, List<T> items, int most, Check<T> check) {
        if (items.size() > most) {
            fault(at, "count", "At most " + most + ".");
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            check.at(at + "/" + i, items.get(i));
        }
    }

    private void text(String at, @Nullable String text, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            fault(at, "too-long", "At most " + longest + " characters.");
        }
    }

    private void fault(String at, String code, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FieldError(at, code, message));
        }
    }
}
