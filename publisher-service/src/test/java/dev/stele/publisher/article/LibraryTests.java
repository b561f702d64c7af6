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
}
