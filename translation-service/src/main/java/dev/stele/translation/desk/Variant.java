package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.translation.desk.Review.Approval;
import java.time.Instant;
import java.util.UUID;

/** A finished text in one locale, ready to be told to the log. */
record Variant(TranslationKey key, Source source, ArticleContent content, String hash) {

    static Variant of(TranslationKey key, Source source, Text text, String slug, ContentHash hash) {
        ArticleContent content = Joined.of(text).variant(source.content()).withSlug(slug);
        return new Variant(key, source, content, hash.of(content));
    }

    /** Names nobody but for the credit: who translated, who approved and why stay with the translation. */
    TranslationApproved approved(Approval by) {
        return new TranslationApproved(
                UUID.randomUUID(),
                by.version(),
                by.at(),
                key.articleId(),
                key.tag(),
                source.locale().toLanguageTag(),
                source.revision(),
                by.version(),
                source.contentHash(),
                content,
                hash,
                null,
                null,
                null,
                by.credit());
    }

    TranslationCarriedOver carriedOver(Approval to, String reason, Instant now) {
        return new TranslationCarriedOver(
                UUID.randomUUID(),
                to.version(),
                now,
                key.articleId(),
                key.tag(),
                source.locale().toLanguageTag(),
                to.byPeople(),
                source.revision(),
                to.version(),
                source.contentHash(),
                content,
                hash,
                null,
                null,
                reason,
                to.credit());
    }
}
