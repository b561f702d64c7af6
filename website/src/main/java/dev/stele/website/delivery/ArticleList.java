package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles, newest first; {@code next} is the address of those that follow, absent at the end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleList(List<ArticleSummary> items, @Nullable String next) {}
