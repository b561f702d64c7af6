package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import java.util.List;
import java.util.Optional;

/** Never knows anything, so that memory and store must do. */
public class NoCatalogue implements Catalogue {

    @Override
    public void begin() {}

    @Override
    public void end() {}

    @Override
    public void changed(String articleId) {}

    @Override
    public Optional<List<String>> find(Site store, Selection wanted) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> newest(Site store, int limit) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Month>> months(Site store, ArticleKind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> find(Site store, Span span) {
        return Optional.empty();
    }
}
