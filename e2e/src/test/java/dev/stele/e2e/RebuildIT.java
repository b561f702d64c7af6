package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import org.junit.jupiter.api.Test;

/** The site thrown away and folded anew from the log is the same site, and readers notice nothing. */
class RebuildIT {

    private final Editor chief = Shared.staff().chief();

    @Test
    void rebuildIsEqualAndWhatIsPublishedMeanwhileIsInIt() {
        String before = Flow.unique("before-rebuild");
        Story story = Flow.published(Flow.shortText(before));
        Flow.settled();
        String database = Shared.house().stores().site().getName();

        Healed.assertRebuildIsEqual();

        assertThat(Shared.house().stores().site().getName()).isNotEqualTo(database);
        assertThat(Shared.staff().reader().sees("/en/news/" + before, before)).isTrue();
        Story changed = chief.rewrite(
                chief.read(story.id()), Flow.shortText(before).paragraph("p1", "Written after the rebuild."));
        chief.publish(changed, "en");
        Flow.eventually(
                () -> assertThat(Shared.staff().reader().sees("/en/news/" + before, "Written after the rebuild."))
                        .isTrue());
    }

    @Test
    void onlyAdminsRebuild() {
        assertThat(Shared.staff()
                        .api(3, "chief")
                        .post("/api/rebuild", java.util.Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(Shared.staff().api(3, "editor").get("/api/dead-letters").status())
                .isEqualTo(403);
    }
}
