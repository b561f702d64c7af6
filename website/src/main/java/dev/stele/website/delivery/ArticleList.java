package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles, newest first; {@code next} is the address of those that follow, absent at the end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleList(
        @ArraySchema(schema = @Schema(implementation = ArticleSummary.class))
        List<?> items,

        @Nullable String next) {}
