package dev.stele.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LibraryTests {

    @Test
    void isReadAsItWasKeptWhenRenditionsWereKnownByTheirWidths() {
        UUID picture = new UUID(7, 1);
        String kept = "{\"revisions\":{},\"variants\":{},\"pictures\":{\"" + picture + "\":[480,960]}}";

        Library library = new EventCodec().mapper().readValue(kept, Library.class);

        assertThat(library.pictures().get(picture)).containsExactly("480", "960");
    }

    @Test
    void isReadAsItWasKeptWhenLargeChangesWereNotCounted() {
        String small = "{\"contentHash\":\"\",\"updateType\":\"MINOR\",\"media\":[]}";
        String large = small.replace("MINOR", "MAJOR");
        String kept = "{\"revisions\":{\"3\":%s,\"4\":%s,\"5\":%s,\"6\":%s},\"variants\":{},\"pictures\":{}}"
                .formatted(small, small, large, small);

        Library library = new EventCodec().mapper().readValue(kept, Library.class);

        assertThat(library.onlySmallChanges(3, 4)).isTrue();
        assertThat(library.onlySmallChanges(4, 6)).isFalse();
        assertThat(library.onlySmallChanges(5, 6)).isTrue();
        // What was between is forgotten and was not counted: it may have been anything.
        assertThat(library.onlySmallChanges(1, 4)).isFalse();
    }
}
