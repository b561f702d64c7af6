package dev.stele.content.lint;

import dev.stele.content.article.Author;
import dev.stele.content.article.Origin;
import dev.stele.content.lint.Surroundings.LinkState;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Dateline;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.TargetLocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles for the rules to look at, each step of which gives a new one. */
public record Proofs(
        String locale, List<TargetLocale> targets, Set<String> wanted, ArticleContent content, Surroundings around) {
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 2);
    public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    public static Proofs in(String locale) {
        return new Proofs(
                locale,
                List.of(),
                Set.of(),
                new ArticleContent(
                        headline(locale), "bridge", null, null, List.of(), null, List.of(), null, List.of(), null),
                new Surroundings(siteOf("en", "ru", "tg", "fa"), Set.of(), Map.of(), Map.of(), null, Set.of(), TODAY));
    }

    private static String headline(String locale) {
        return switch (locale) {
            case "ru" -> "Через реку снова можно ехать по мосту";
            case "tg" -> "Пули рӯи дарё аз нав кушода шуд";
            case "fa" -> "پل روی رودخانه دوباره باز شد";
            default -> "The bridge over the river is open again";
        };
    }

    public static SiteSettings siteOf(String... locales) {
        return new SiteSettings(
                Map.of(),
                Map.of(),
                locales[0],
                List.of(locales),
                List.of(new SiteSettings.Section("water", Map.of())),
                List.of(),
                new SiteSettings.Footer(Map.of(), List.of(), Map.of()));
    }

    public Proofs headed(String headline) {
        return with(content(
                headline,
                content.slug(),
                content.lead(),
                content.dateline(),
                content.section(),
                null,
                content.blocks()));
    }

    public Proofs slug(String slug) {
        return with(content(
                content.headline(),
                slug,
                content.lead(),
                content.dateline(),
                content.section(),
                content.hero(),
                content.blocks()));
    }

    public Proofs lead(String lead) {
        return with(content(
                content.headline(),
                content.slug(),
                lead,
                content.dateline(),
                content.section(),
                content.hero(),
                content.blocks()));
    }

    public Proofs dateline(String place, LocalDate date) {
        return with(content(
                content.headline(),
                content.slug(),
                content.lead(),
                new Dateline(place, date),
                content.section(),
                content.hero(),
                content.blocks()));
    }

    public Proofs section(String section) {
        return with(content(
                content.headline(),
                content.slug(),
                content.lead(),
                content.dateline(),
                section,
                content.hero(),
                content.blocks()));
    }

    public Proofs hero(String alt, @Nullable String caption, @Nullable String credit) {
        var hero = new ArticleContent.Hero(ID, alt, caption, credit);
        return with(content(
                content.headline(),
                content.slug(),
                content.lead(),
                content.dateline(),
                content.section(),
                hero,
                content.blocks()));
    }

    public Proofs blocks(Block... blocks) {
        return with(content(
                content.headline(),
                content.slug(),
                content.lead(),
                content.dateline(),
                content.section(),
                content.hero(),
                List.of(blocks)));
    }

    /** Paragraphs. */
    public Proofs saying(String... texts) {
        Block[] blocks = new Block[texts.length];
        for (int i = 0; i < texts.length; i++) blocks[i] = new Block.Paragraph("p" + i, texts[i]);
        return blocks(blocks);
    }

    public Proofs with(ArticleContent other) {
        return new Proofs(locale, targets, wanted, other, around);
    }

    public Proofs targets(String... locales) {
        List<TargetLocale> required =
                List.of(locales).stream().map(l -> new TargetLocale(l, true)).toList();
        return new Proofs(locale, required, wanted, content, around);
    }

    public Proofs wanted(String... locales) {
        return new Proofs(locale, targets, Set.of(locales), content, around);
    }

    public Proofs around(Surroundings other) {
        return new Proofs(locale, targets, wanted, content, other);
    }

    public Proofs site(@Nullable SiteSettings site) {
        return around(new Surroundings(
                site,
                around.credited(),
                around.links(),
                around.elsewhere(),
                around.liveSlug(),
                around.reached(),
                around.latest()));
    }

    public Proofs credited() {
        return around(new Surroundings(
                around.site(),
                Set.of(ID),
                around.links(),
                around.elsewhere(),
                around.liveSlug(),
                around.reached(),
                around.latest()));
    }

    public Proofs links(Map<String, LinkState> links) {
        return around(new Surroundings(
                around.site(),
                around.credited(),
                links,
                around.elsewhere(),
                around.liveSlug(),
                around.reached(),
                around.latest()));
    }

    public Proofs elsewhere(Map<Long, List<Use>> elsewhere) {
        return around(new Surroundings(
                around.site(),
                around.credited(),
                around.links(),
                elsewhere,
                around.liveSlug(),
                around.reached(),
                around.latest()));
    }

    public Proofs live(String slug, String... reached) {
        return around(new Surroundings(
                around.site(),
                around.credited(),
                around.links(),
                around.elsewhere(),
                slug,
                Set.of(reached),
                around.latest()));
    }

    public Proof proof() {
        Origin origin = new Origin(ID, ArticleKind.NEWS, locale, targets, new Author("editor", Instant.EPOCH));
        return new Proof(origin, content, wanted, TextsOf.all(content), ShownPicture.in(content), around);
    }

    /** What these rules find, as {@code rule /pointer}. */
    public List<String> found(Rule... rules) {
        return findings(rules).stream().map(Proofs::line).toList();
    }

    public List<Finding> findings(Rule... rules) {
        return new Lint(List.of(rules)).findings(proof());
    }

    public static String line(Finding f) {
        return f.rule().id() + " " + f.pointer();
    }

    private static ArticleContent content(
            String headline,
            @Nullable String slug,
            @Nullable String lead,
            @Nullable Dateline dateline,
            @Nullable String section,
            ArticleContent.@Nullable Hero hero,
            List<Block> blocks) {
        return new ArticleContent(headline, slug, lead, dateline, List.of(), section, List.of(), hero, blocks, null);
    }
}
