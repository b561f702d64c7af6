package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Correction;
import dev.stele.contracts.ArticleContent.Dateline;
import dev.stele.contracts.ArticleContent.Hero;
import dev.stele.contracts.Block;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks the translatable texts of an article in reading order. Reading them and putting others in their place is one
 * walk, so the units of a source and of its variant cannot differ.
 */
final class Units {

    /** Says what stands in the place of a unit's text. */
    interface Rewriter {
        String rewrite(String unit, Format format, String text);
    }

    private final Rewriter rewriter;

    private Units(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    /** The content with every translatable text replaced; all else is copied. */
    static ArticleContent rewrite(ArticleContent content, Rewriter rewriter) {
        return new Units(rewriter).content(content);
    }

    private ArticleContent content(ArticleContent it) {
        return new ArticleContent(
                line("headline", it.headline()),
                it.slug(),
                prose("lead", it.lead()),
                it.dateline() == null
                        ? null
                        : new Dateline(
                                line("dateline.place", it.dateline().place()),
                                it.dateline().date()),
                lines("byline", it.byline(), Format.LINE),
                it.section(),
                lines("tags", it.tags(), Format.LINE),
                hero(it.hero()),
                it.blocks().stream().map(this::block).toList(),
                it.legal(),
                it.corrections().stream().map(this::correction).toList(),
                it.related());
    }

    private Correction correction(Correction it) {
        String note = text("corrections." + it.id() + ".note", Format.PROSE, it.note());
        return new Correction(it.id(), it.at(), note);
    }

    private @Nullable Hero hero(@Nullable Hero it) {
        return it == null
                ? null
                : new Hero(it.mediaId(), line("hero.alt", it.alt()), prose("hero.caption", it.caption()), it.credit());
    }

    private Block block(Block block) {
        String id = block.id() + ".";
        return switch (block) {
            case Block.Paragraph it -> new Block.Paragraph(it.id(), markup(id + "text", it.text()));
            case Block.Heading it -> new Block.Heading(it.id(), it.level(), line(id + "text", it.text()));
            case Block.Listing it ->
                new Block.Listing(it.id(), it.ordered(), lines(id + "items", it.items(), Format.MARKUP));
            case Block.Quote it ->
                new Block.Quote(
                        it.id(),
                        markup(id + "text", it.text()),
                        optionalLine(id + "speaker", it.speaker()),
                        optionalLine(id + "role", it.role()),
                        it.originalLocale());
            case Block.Image it ->
                new Block.Image(
                        it.id(),
                        it.mediaId(),
                        line(id + "alt", it.alt()),
                        prose(id + "caption", it.caption()),
                        it.credit());
            case Block.Gallery it -> new Block.Gallery(it.id(), pictures(id + "images", it.images()));
            case Block.Button it -> new Block.Button(it.id(), line(id + "label", it.label()), it.href());
            case Block.Embed it -> it;
        };
    }

    private List<Block.Picture> pictures(String unit, List<Block.Picture> pictures) {
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> picture(unit + "." + i, pictures.get(i)))
                .toList();
    }

    private Block.Picture picture(String unit, Block.Picture it) {
        return new Block.Picture(
                it.mediaId(), line(unit + ".alt", it.alt()), prose(unit + ".caption", it.caption()), it.credit());
    }

    private List<String> lines(String unit, List<String> texts, Format format) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> text(unit + "." + i, format, texts.get(i)))
                .toList();
    }

    private String line(String unit, String text) {
        return text(unit, Format.LINE, text);
    }

    private @Nullable String optionalLine(String unit, @Nullable String text) {
        return text == null ? null : line(unit, text);
    }

    private @Nullable String prose(String unit, @Nullable String text) {
        return text == null ? null : text(unit, Format.PROSE, text);
    }

    private String markup(String unit, String text) {
        return text(unit, Format.MARKUP, text);
    }

    private String text(String unit, Format format, String text) {
        return text.isBlank() ? text : rewriter.rewrite(unit, format, text);
    }
}
