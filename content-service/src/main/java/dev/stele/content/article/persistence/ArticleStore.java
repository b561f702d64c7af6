package dev.stele.content.article.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.article.ContentHash;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mappings between articles and documents. */
@Configuration(proxyBeanMethods = false)
class ArticleStore {
    @Bean
    RevisionDocument revisionDocument(EventCodec codec) {
        return new RevisionDocument(codec);
    }

    @Bean
    ArticleDocument articleDocument(RevisionDocument revisions) {
        return new ArticleDocument(revisions);
    }

    @Bean
    ArticleOutbox articleOutbox(EventCodec codec) {
        return new ArticleOutbox(codec);
    }

    @Bean
    ContentHash contentHash(EventCodec codec) {
        return codec::hash;
    }
}
