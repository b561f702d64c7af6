package dev.stele.content.validation;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Dateline;
import dev.stele.contracts.ArticleContent.Hero;
import dev.stele.contracts.ArticleContent.Legal;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds for each field of an article's text. */
final class ContentRules {
    private static final Pattern SECTION = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private final Faults faults;
    private final TextRules texts;
    private final String at;

    ContentRules(Faults faults, String pointer) {
        this.faults = faults;
        this.texts = new TextRules(faults);
        this.at = pointer;
    }

    void check(ArticleContent c, ArticleKind kind) {
        texts.required(at + "/headline", c.headline(), 300);
        texts.optional(at + "/lead", c.lead(), 2_000);
        each(at + "/byline", c.byline(), 20, 200);
        each(at + "/tags", c.tags(), 30, 80);
        addressable(c.tags());
        section(c.section());
        dateline(c.dateline());
        hero(c.hero());
        legal(c.legal(), kind);
        blocks(c.blocks());
    }

    private void each(String pointer, List<String> items, int most, int longest) {
        Counts.check(pointer, items, 0, most, faults);
        for (int i = 0; i < items.size(); i++) texts.required(pointer + "/" + i, items.get(i), longest);
    }

    /** Each tag has a page, whose address ends in it. */
    private void addressable(List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag.contains("/") || tag.contains("\\") || tag.contains(";") || tag.equals(".") || tag.equals("..")) {
                faults.refuse(at + "/tags/" + i, "tag", "A tag without slashes and semicolons.");
            }
        }
    }

    private void section(@Nullable String section) {
        if (section != null
                && (section.length() > 64 || !SECTION.matcher(section).matches())) {
            faults.malformed(at + "/section", "section", "The id of a section: small Latin letters, digits, hyphens.");
        }
    }

    private void dateline(@Nullable Dateline dateline) {
        if (dateline == null) return;
        texts.required(at + "/dateline/place", dateline.place(), 200);
        date(at + "/dateline/date", dateline.date());
    }

    private void date(String pointer, @Nullable LocalDate date) {
        if (date == null) faults.refuse(pointer, "required", "A date such as 2026-09-26.");
        else Years.check(pointer, date.getYear(), faults);
    }

    private void hero(@Nullable Hero hero) {
        if (hero == null) return;
        new PictureRules(faults).check(at + "/hero", hero.mediaId(), hero.alt(), hero.caption(), hero.credit());
    }

    private void legal(@Nullable Legal legal, ArticleKind kind) {
        if (legal == null) return;
        if (kind != ArticleKind.PAGE) {
            faults.refuse(at + "/legal", "pages-only", "Only pages have a version and a binding language.");
            return;
        }
        texts.required(at + "/legal/version", legal.version(), 50);
        date(at + "/legal/effectiveDate", legal.effectiveDate());
        LocaleTags.checked(at + "/legal/bindingLocale", legal.bindingLocale(), faults);
    }

    private void blocks(List<Block> blocks) {
        BlockRules rules = new BlockRules(faults);
        for (int i = 0; i < blocks.size(); i++) {
            rules.check(at + "/blocks/" + i, blocks.get(i));
        }
    }
}
