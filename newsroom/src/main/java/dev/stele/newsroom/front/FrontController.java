package dev.stele.newsroom.front;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Versioned;
import dev.stele.newsroom.front.Fronts.Change;
import dev.stele.newsroom.front.Fronts.Schedule;
import dev.stele.newsroom.page.Act;
import dev.stele.newsroom.page.Faults;
import dev.stele.newsroom.page.Fields;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Curates the home page: what stands on it now, and what shall stand on it later. */
@Controller
class FrontController {

    private static final String TEMPLATE = "front/front.jte";

    private final Fronts fronts;
    private final FrontViews views;
    private final Pages pages;

    FrontController(Fronts fronts, FrontViews views, Pages pages) {
        this.fronts = fronts;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/front")
    ResponseEntity<String> front(
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String locale,
            @RequestParam(defaultValue = "") String said,
            Frame frame) {
        String words = frame.words().has("front.said." + said) ? frame.say("front.said." + said) : "";
        return page(views.saved(FrontForm.moment(change), locale, words, frame), frame);
    }

    @PostMapping("/front")
    ResponseEntity<String> change(@RequestParam MultiValueMap<String, String> sent, Frame frame) {
        Fields fields = new Fields(sent);
        FrontForm form = FrontForm.of(fields);
        Act act = Act.of(fields.text("do"));
        try {
            return switch (act.verb()) {
                case "save" -> save(form);
                case "schedule" -> schedule(form, frame);
                default -> page(views.changing(form.after(act), Faults.NONE, frame), frame);
            };
        } catch (Refused refused) {
            Faults faults = Faults.of(refused, frame.words());
            return again(HttpStatusCode.valueOf(refused.status()), form, faults, frame);
        }
    }

    @PostMapping("/front/call-off")
    ResponseEntity<String> callOff(@RequestParam Instant change, @RequestParam String scheduleTag) {
        List<Change> rest = fronts.schedule().body().changes().stream()
                .filter(one -> !one.at().equals(change))
                .toList();
        fronts.save(new Schedule(rest), scheduleTag);
        return Pages.seeOther("/front?said=called-off#told");
    }

    private ResponseEntity<String> save(FrontForm form) {
        fronts.save(form.slots(), form.etag());
        return Pages.seeOther("/front?said=saved&locale=" + form.locale() + "#told");
    }

    /** A change that was edited gives way to what it has become. */
    private ResponseEntity<String> schedule(FrontForm form, Frame frame) {
        Optional<Instant> at = form.time(frame.times());
        if (at.isEmpty()) {
            Problem problem = new Problem(frame.say("front.no-time"), frame.say("front.no-time.detail"), List.of());
            return again(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form,
                    new Faults(Optional.of(problem), Map.of("at", problem.title())),
                    frame);
        }
        Versioned<Schedule> schedule = fronts.schedule();
        Stream<Change> others = schedule.body().changes().stream()
                .filter(one -> form.change().filter(one.at()::equals).isEmpty());
        Change change = new Change(at.get(), form.slots(), null);
        fronts.save(new Schedule(Stream.concat(others, Stream.of(change)).toList()), form.scheduleTag());
        return Pages.seeOther("/front?said=scheduled#told");
    }

    private ResponseEntity<String> page(FrontView view, Frame frame) {
        return pages.page(TEMPLATE, frame, Map.of("view", view));
    }

    private ResponseEntity<String> again(HttpStatusCode status, FrontForm form, Faults faults, Frame frame) {
        return pages.again(status, "#front", TEMPLATE, frame, Map.of("view", views.changing(form, faults, frame)));
    }
}
