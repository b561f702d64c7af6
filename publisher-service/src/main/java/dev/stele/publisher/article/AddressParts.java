package dev.stele.publisher.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.SlugForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the parts of an address may look like; a fact with any other is refused. */
final class AddressParts {

    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private AddressParts() {}

    static String locale(String tag) {
        if (!LOCALE.matcher(tag).matches()) {
            throw new Rejected("no language tag: '" + tag + "'");
        }
        return tag;
    }

    /** The slug of the text, else that of its source, else the beginning of the article's id. */
    static String slug(ArticleContent content, Revision revision, String fallback) {
        String slug = Optional.ofNullable(content.slug())
                .or(() -> Optional.ofNullable(revision.slug()))
                .orElse(fallback);
        if (!SlugForm.matches(slug)) {
            throw new Rejected("no slug: '" + slug + "'");
        }
        return slug;
    }
}
