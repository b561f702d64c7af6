package dev.stele.website.entrance;

import com.mongodb.MongoException;
import dev.stele.website.answer.Answer;
import dev.stele.website.answer.LastResort;
import dev.stele.website.moved.MovedPage;
import dev.stele.website.page.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks where nothing was found whether the site had a page there before it moved; without the store nobody can say. */
@Component
class OldAddresses implements LastResort {

    private static final Logger LOG = LoggerFactory.getLogger(OldAddresses.class);

    private final MovedPage page;
    private final Failures failures;

    OldAddresses(MovedPage page, Failures failures) {
        this.page = page;
        this.failures = failures;
    }

    @Override
    public @Nullable Answer answer(String address, @Nullable String query) {
        try {
            return page.answer(address, query);
        } catch (MongoException e) {
            LOG.warn("The store did not answer for {}: {}", address, e.toString());
            return failures.away(FailureAdvice.locale(address));
        }
    }
}
