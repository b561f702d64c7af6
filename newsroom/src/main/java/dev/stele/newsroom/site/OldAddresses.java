package dev.stele.newsroom.site;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of addresses of the site that was before. */
@Component
public final class OldAddresses {

    static final int SIZE = 50;

    private static final String PATH = "/api/redirects";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Services services;
    private final JsonMapper mapper;

    /** An address and where it leads: to an article, to a path, or nowhere any more. */
    public record OldAddress(
            String from,
            String fate,
            @Nullable String articleId,
            @Nullable String locale,
            @Nullable String path) {}

    /** One page of the table. */
    public record Listed(List<OldAddress> items, int page, int size, long total) {

        public boolean hasNext() {
            return (page + 1L) * size < total;
        }

        /** Where another page of what was searched for is. */
        public static String address(String search, int page) {
            return "/site/addresses?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&page=" + page;
        }
    }

    /** What an import did or would do. */
    public record Report(
            boolean stored, int rows, int added, int changed, int unchanged, int refused, List<Refusal> refusals) {

        public Report {
            refusals = Objects.requireNonNullElse(refusals, List.of());
        }
    }

    /** A row that cannot be taken. */
    public record Refusal(long line, String from, String code, String message) {}

    OldAddresses(Services services, JsonMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    Listed list(String search, int page) {
        return services.content()
                .get(PATH)
                .query("q", search)
                .query("page", page)
                .query("size", SIZE)
                .read(Listed.class);
    }

    /** Also where rows are refused there is a report, and then nothing is stored. */
    Report take(byte[] table, boolean trial) {
        try {
            // A large table waits for its turn, and then takes longer than other calls.
            return services.uploads()
                    .post(PATH)
                    .query("dry-run", trial)
                    .body(CSV, table)
                    .read(Report.class);
        } catch (Refused refused) {
            JsonNode report = refused.document().path("report");
            if (!refused.is("refused-rows") || report.isMissingNode()) {
                throw refused;
            }
            return mapper.treeToValue(report, Report.class);
        }
    }

    void forget(String from) {
        services.content().delete(PATH).query("from", from).send();
    }
}
