package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.translation.desk.Review.Approval;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finished text in one locale, ready to be told to the log. */
record Variant(TranslationKey key, Source source, ArticleContent content, String hash) {

    static Variant of(TranslationKey key, Source source, Text text, String slug, ContentHash hash) {
        ArticleContent content = Joined.of(text).variant(source.content()).withSlug(slug);
        return new Variant(key, source, content, hash.of(content));
    }

    TranslationApproved approved(Approval by, @Nullable String waiver) {
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
                by.translator(),
                by.reviewer(),
                waiver,
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
                to.translator(),
                to.reviewer(),
                reason,
                to.credit());
    }
}
