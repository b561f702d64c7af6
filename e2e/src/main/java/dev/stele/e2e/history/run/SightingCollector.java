package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Sighting;
import dev.stele.e2e.history.record.Tokens;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sightings of one answer, collected. */
final class SightingCollector {

    private final World world;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    SightingCollector(World world) {
        this.world = world;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /** Parts of one text. The article is known by its tokens, or is nobody's. */
    @Nullable
    String text(String locale, String... parts) {
        Set<String> tokens = Tokens.in(String.join("\n", parts));
        String article = world.articleOf(tokens);
        if (article != null) {
            shown.add(article);
            sightings.add(new Sighting.Text(article, locale, tokens));
        }
        return article;
    }

    /** The text of a known article. */
    void textOf(String article, String locale, String... parts) {
        shown.add(article);
        sightings.add(new Sighting.Text(article, locale, Tokens.in(String.join("\n", parts))));
    }

    /** An address of an article in a language; it is remembered, and will be visited. */
    void link(String article, String locale, String address) {
        String path = path(address);
        world.address(article, locale, path);
        sightings.add(new Sighting.Link(article, locale, path));
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
    }

    /** Says of a list that holds every live article of the language that the others are not live. */
    void nothingElse(String locale) {
        world.articles().stream()
                .filter(article -> !shown.contains(article))
                .forEach(article -> sightings.add(new Sighting.Absent(article, locale)));
    }

    /** The decoded path of an address. */
    static String path(String address) {
        return URI.create(address.replace(" ", "%20")).getPath();
    }
}
