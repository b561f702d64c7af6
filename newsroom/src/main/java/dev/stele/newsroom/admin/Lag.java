package dev.stele.newsroom.admin;

import dev.stele.newsroom.page.Frame;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How far the readers of the log are behind, as the publisher measures it. */
public record Lag(JsonNode json) {

    /** One reader, or one partition that it reads. */
    public record Reader(JsonNode json) {

        public String name() {
            return json.path("name").asString("");
        }

        /** What it does, in plain words; its bare name where we have none for it. */
        public String work(Frame frame) {
            return frame.words().sayOr(name(), "admin.reader." + name());
        }

        public long behind() {
            return json.path("behind").asLong();
        }

        public Optional<Instant> since() {
            return moment(json);
        }

        /** Those that are behind, the furthest first. */
        public List<JsonNode> late() {
            return json.path("partitions")
                    .valueStream()
                    .filter(partition -> partition.path("behind").asLong() > 0)
                    .sorted(Comparator.comparingLong((JsonNode partition) ->
                                    partition.path("behind").asLong())
                            .reversed())
                    .toList();
        }
    }

    public Instant at() {
        return Instant.parse(json.path("at").asString());
    }

    public long behind() {
        return json.path("behind").asLong();
    }

    public Optional<Instant> since() {
        return moment(json);
    }

    public boolean isComplete() {
        return json.path("complete").asBoolean(true);
    }

    public List<Reader> readers() {
        return json.path("groups").valueStream().map(Reader::new).toList();
    }

    private static Optional<Instant> moment(JsonNode of) {
        JsonNode since = of.path("since");
        return since.isString() ? Optional.of(Instant.parse(since.asString())) : Optional.empty();
    }
}
