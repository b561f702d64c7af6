package dev.stele.newsroom.board;

import dev.stele.newsroom.client.Call;
import dev.stele.newsroom.client.Services;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The board as the content service has it, and the site whose languages and sections it is seen by. */
@Component
class Board {

    private final Services services;

    Board(Services services) {
        this.services = services;
    }

    BoardRows rows(BoardQuery query) {
        return asked(query)
                .query("page", query.page())
                .query("size", BoardQuery.SIZE)
                .read(BoardRows.class);
    }

    /** Whether any of these articles, ids with commas between them, is among what the query finds on all its pages. */
    boolean finds(BoardQuery query, String ids) {
        return asked(query)
                        .query("ids", ids)
                        .query("size", 1)
                        .read(BoardRows.class)
                        .total()
                > 0;
    }

    private Call asked(BoardQuery query) {
        return services.content()
                .get("/api/board")
                .query("locale", query.locale())
                .query("section", query.section())
                .query("state", query.state())
                .query("mine", query.mine() ? "true" : null)
                .query("q", query.q());
    }

    BoardRow row(UUID id) {
        return services.content().get("/api/board/{id}", id).read(BoardRow.class);
    }

    Site site() {
        return services.content().get("/api/site").read(Site.class);
    }
}
