package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Queue;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue of the caller's locales. */
@RestController
@Tag(name = "Translations")
class QueueController {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 10_000;

    private final ReadDesk desk;
    private final Clock clock;

    QueueController(ReadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/api/translations")
    @Operation(summary = "Lists the translations of the caller's locales, the oldest due first")
    QueueView queue(
            Person person,
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam(required = false) @Nullable Set<@Nullable TranslationState> state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean mentioned,
            @RequestParam(required = false) @Nullable UUID articleId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        new Limits()
                .locale("/locale", locale)
                .number("/page", page, 0, LAST_PAGE)
                .number("/size", size, 1, LARGEST_PAGE)
                .orMalformed();
        Member member = Members.of(person);
        if (locale != null && !member.sees(locale)) {
            throw new Problem(
                    HttpStatus.FORBIDDEN, "forbidden", "Not yours to see", "This is not one of your locales.");
        }
        Queue.Filter filter = new Queue.Filter(locale, states(state), mine, mentioned, articleId, page, size);
        Queue.Page found = desk.queue(filter, member);
        Instant now = clock.instant();
        List<EntryView> items =
                found.items().stream().map(entry -> EntryView.of(entry, now)).toList();
        return new QueueView(items, page, size, found.total());
    }

    /** Spring makes null of a blank value, which would be no filter at all. */
    private static Set<TranslationState> states(@Nullable Set<@Nullable TranslationState> asked) {
        if (asked == null) {
            return Set.of();
        }
        List<TranslationState> known = asked.stream()
                .<TranslationState>mapMulti((state, states) -> {
                    if (state != null) {
                        states.accept(state);
                    }
                })
                .toList();
        if (known.size() < asked.size()) {
            throw InvalidRequest.malformed(
                    List.of(new FieldError("/state", "malformed", "'state' cannot have a blank value.")));
        }
        return Set.copyOf(known);
    }

    /** A page of the queue. */
    record QueueView(List<EntryView> items, int page, int size, long total) {}
}
