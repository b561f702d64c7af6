package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;
import java.util.Map;

/** The house rules that stand between an order and the readers. */
@FunctionalInterface
public interface PublicationGate {
    /**
     * Refuses a text that breaks a blocking rule which is not overridden.
     *
     * @return the overrides that were needed, by rule with their reasons
     */
    Map<String, String> check(ArticleContent content, Map<String, String> overrides);
}
