package dev.stele.content.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.TargetLocale;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What an article is from the start and stays. */
public record Origin(UUID id, ArticleKind kind, String sourceLocale, List<TargetLocale> targets, Author created) {

    /** The source locale and every target. */
    public List<String> locales() {
        return Stream.concat(Stream.of(sourceLocale), targets.stream().map(TargetLocale::locale))
                .toList();
    }

    /** These, all of which must be among them. */
    List<String> known(List<String> asked) {
        if (!locales().containsAll(asked)) throw new ArticleRefusal.UnknownLocales(asked, locales());
        return asked;
    }
}
