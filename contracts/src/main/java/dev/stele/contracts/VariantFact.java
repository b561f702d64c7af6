package dev.stele.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an approval and a carry-over have in common: a finished variant for one source revision. */
public sealed interface VariantFact permits TranslationApproved, TranslationCarriedOver {

    UUID articleId();

    String locale();

    String sourceLocale();

    int sourceRevision();

    int version();

    String sourceHash();

    ArticleContent variant();

    String contentHash();

    @Nullable
    String translator();

    @Nullable
    String reviewer();

    @Nullable
    String translatorCredit();
}
