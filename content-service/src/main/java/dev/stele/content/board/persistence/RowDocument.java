package dev.stele.content.board.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.board.BoardRow;
import dev.stele.content.board.StandingRow;
import dev.stele.content.status.LocaleStatus;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row as a document: {@code {version, told, changedAt, people, kind, section?, headlines, cells: [{locale, state, until?, later?}], row}}. */
@Component
class RowDocument {
    static final String ROW = "row";
    static final String VERSION = "version";
    static final String TOLD = "told";
    static final String CHANGED = "changedAt";

    private final EventCodec codec;

    RowDocument(EventCodec codec) {
        this.codec = codec;
    }

    Document write(StandingRow standing) {
        BoardRow row = standing.row();
        List<Document> cells = new ArrayList<>();
        row.locales()
                .forEach((locale, status) ->
                        cells.add(cell(locale, status, standing.afterwards().get(locale))));
        return new Document(VERSION, row.version())
                .append(TOLD, standing.told())
                .append(CHANGED, Date.from(row.changedAt()))
                .append(
                        "people",
                        Stream.of(row.createdBy(), row.updatedBy()).distinct().toList())
                .append("kind", row.kind().name())
                .append("section", row.section())
                .append("headlines", headlines(row))
                .append("cells", cells)
                .append(ROW, codec.write(standing));
    }

    StandingRow read(Document d) {
        return codec.mapper().readValue(d.getString(ROW), StandingRow.class);
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String headlines(BoardRow row) {
        return Stream.concat(Stream.of(row.headline()), row.headlines().values().stream())
                .map(RowDocument::folded)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Document cell(String locale, LocaleStatus status, @Nullable LocaleStatus later) {
        Document cell =
                new Document("locale", locale).append("state", status.state().name());
        if (later != null && status.claimedUntil() != null) {
            cell.append("until", Date.from(status.claimedUntil()))
                    .append("later", later.state().name());
        }
        return cell;
    }
}
