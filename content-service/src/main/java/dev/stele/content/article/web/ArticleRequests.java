package dev.stele.content.article.web;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.UpdateType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about articles, as they come. */
final class ArticleRequests {
    private ArticleRequests() {}

    record NewArticle(
            @Schema(description = "NEWS when absent") @Nullable
            ArticleKind kind,

            @Schema(description = "BCP 47 tag of the language it is written in", example = "en") @Nullable
            String sourceLocale,

            @Nullable List<@Nullable Target> targets,
            @Nullable ArticleContent content) {}

    record Target(
            @Schema(example = "ru") @Nullable String locale,

            @Schema(description = "true when absent") @Nullable
            Boolean required) {}

    record Release(
            @Schema(description = "MAJOR when absent") @Nullable
            UpdateType updateType,

            @Schema(description = "Needed for a CORRECTION") @Nullable
            String changeNote,

            @Schema(description = "When the translations are wanted") @Nullable
            Instant due) {
        static final Release USUAL = new Release(null, null, null);
    }

    record Publish(
            @Schema(
                    description =
                            "The current revision when absent; else that one, or the newest released one while the"
                                    + " current is a draft")
            @Nullable
            Integer revision,

            @Nullable List<@Nullable String> locales,

            @Schema(description = "TOGETHER when absent") @Nullable
            PublicationMode mode,

            @Schema(description = "Embargo: ordered at this time and not before") @Nullable
            Instant publishAt,

            @Schema(
                    description =
                            "By lint rule, or rule@pointer for one place, why its findings do not count this time")
            @Nullable
            Map<String, @Nullable String> override,

            @Nullable UpdateType updateType,
            @Nullable String changeNote,
            @Nullable Instant due) {
        Release release() {
            return new Release(updateType, changeNote, due);
        }
    }

    record Withdraw(
            @Schema(description = "All languages when absent") @Nullable
            List<@Nullable String> locales,

            @Nullable String reason) {}
}
