package dev.stele.newsroom.front;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Versioned;
import dev.stele.newsroom.front.Fronts.Change;
import dev.stele.newsroom.front.Fronts.Schedule;
import dev.stele.newsroom.outline.Outline;
import dev.stele.newsroom.outline.Outlines;
import dev.stele.newsroom.page.Faults;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Problem;
import dev.stele.newsroom.site.SiteSettings;
import dev.stele.newsroom.site.Sites;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the screen of the front shows. */
@Component
class FrontViews {

    private final Fronts fronts;
    private final Outlines outlines;
    private final Sites sites;

    FrontViews(Fronts fronts, Outlines outlines, Sites sites) {
        this.fronts = fronts;
        this.outlines = outlines;
        this.sites = sites;
    }

    /** What is saved: the list of now, or that of a change of the schedule. */
    FrontView saved(Optional<Instant> change, String locale, String said, Frame frame) {
        Versioned<Fronts.Front> front = fronts.read();
        Versioned<Schedule> schedule = fronts.schedule();
        Optional<Change> edited = change.flatMap(at -> listed(schedule.body().changes(), at));
        FrontForm form = new FrontForm(
                edited.map(Change::slots).orElse(front.body().slots()),
                front.etag(),
                schedule.etag(),
                edited.map(Change::at),
                edited.map(one -> frame.times().field(one.at())).orElse(""),
                locale,
                "",
                false);
        return view(form, schedule.body().changes(), Faults.NONE, said, frame);
    }

    /** What is being changed. */
    FrontView changing(FrontForm form, Faults faults, Frame frame) {
        List<Change> changes = fronts.schedule().body().changes();
        List<Slot> saved = form.change()
                .flatMap(at -> listed(changes, at))
                .map(Change::slots)
                .orElseGet(() -> fronts.read().body().slots());
        return view(form.unsaved(!saved.equals(form.slots())), changes, faults, "", frame);
    }

    private static Optional<Change> listed(List<Change> changes, Instant at) {
        return changes.stream().filter(change -> change.at().equals(at)).findFirst();
    }

    private FrontView view(FrontForm given, List<Change> changes, Faults faults, String said, Frame frame) {
        SiteSettings site = sites.read().body();
        FrontForm form = site.locales().contains(given.locale()) ? given : given.lookedAtIn(site.defaultLocale());
        List<String> pinned = form.slots().stream()
                .map(Slot::articleId)
                .filter(Objects::nonNull)
                .toList();
        List<Outline> found = form.search().isEmpty() ? List.of() : outlines.find(form.search());
        Optional<Preview> preview = Optional.empty();
        Optional<Problem> refused = Optional.empty();
        try {
            preview = Optional.of(fronts.preview(form.slots(), form.locale()));
        } catch (Refused e) {
            refused = Optional.of(Faults.of(e, frame.words()).problem().orElseThrow());
        }
        return new FrontView(form, site, changes, outlines.of(pinned), found, preview, refused, faults, said);
    }
}
