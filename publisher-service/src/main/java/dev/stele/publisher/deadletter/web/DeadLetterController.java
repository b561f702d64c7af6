package dev.stele.publisher.deadletter.web;

import dev.stele.chassis.security.Person;
import dev.stele.publisher.deadletter.Accounts;
import dev.stele.publisher.deadletter.DeadLetter;
import dev.stele.publisher.deadletter.DeadLetter.State;
import dev.stele.publisher.deadletter.DeadLetters;
import dev.stele.publisher.deadletter.DecideDeadLetter;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/dead-letters")
class DeadLetterController {

    private final DeadLetters letters;
    private final DecideDeadLetter decide;
    private final Accounts accounts;

    DeadLetterController(DeadLetters letters, DecideDeadLetter decide, Accounts accounts) {
        this.letters = letters;
        this.decide = decide;
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(
            summary =
                    "Records that could not be applied, the newest first; those that wait for a decision unless asked otherwise")
    DeadLetterView.Page list(
            @RequestParam(defaultValue = "PARKED") String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        DeadLetterProblems.checkNames(request.getParameterMap().keySet());
        DeadLetterProblems.checkPage(page, size);
        State chosen = DeadLetterProblems.state(state);
        List<DeadLetterView> items =
                letters.page(chosen, page, size).stream().map(this::view).toList();
        return new DeadLetterView.Page(items, page, size, letters.count(chosen));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    DeadLetterView get(@PathVariable String id) {
        return letters.find(id).map(this::view).orElseThrow(() -> DeadLetterProblems.unknown(id));
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send it again, as it came")
    DeadLetterView retry(@PathVariable String id, Person person) {
        DeadLetter letter = decide.retry(id, person.name()).orElseThrow(() -> refusal(id));
        return view(letter);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give it up")
    void discard(@PathVariable String id, Person person) {
        if (!decide.discard(id, person.name())) {
            throw refusal(id);
        }
    }

    private DeadLetterView view(DeadLetter letter) {
        return DeadLetterView.of(letter, accounts.of(letter));
    }

    private RuntimeException refusal(String id) {
        return letters.find(id).map(DeadLetterProblems::decided).orElseGet(() -> DeadLetterProblems.unknown(id));
    }
}
