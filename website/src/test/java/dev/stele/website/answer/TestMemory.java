package dev.stele.website.answer;

import dev.stele.website.site.NoCatalogue;
import dev.stele.website.site.SiteMemory;
import org.springframework.util.unit.DataSize;

/** A memory of answers that tests of other packages can look into. */
public final class TestMemory {

    private final AnswerCache cache =
            new AnswerCache(new CacheSettings(DataSize.ofMegabytes(1)), new SiteMemory(new NoCatalogue()));

    public AnswerCache cache() {
        return cache;
    }

    public void keep(String address) {
        cache.answer(
                address, () -> Answer.status(200).text("text/html", address).build());
    }

    public boolean has(String address) {
        return cache.present(address) != null;
    }
}
