package dev.stele.newsroom.page;

import dev.stele.newsroom.signin.Person;
import dev.stele.newsroom.signin.RequestKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people come in, and the choice of the console's language. */
@Controller
class EntranceController {

    private final Pages pages;

    EntranceController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<String> entrance(Frame frame) {
        List<Tab> tabs = frame.tabs();
        return tabs.isEmpty()
                ? pages.page("page/no-role.jte", frame, Map.of())
                : Pages.seeOther(tabs.getFirst().path());
    }

    @GetMapping("/sign-in-failed")
    ResponseEntity<String> failed(Frame frame, Person person) {
        return person.signedIn()
                ? Pages.seeOther("/")
                : pages.page(HttpStatus.UNAUTHORIZED, "page/sign-in-failed.jte", frame, Map.of());
    }

    @PostMapping("/language")
    ResponseEntity<String> language(@RequestParam String language, @RequestParam(defaultValue = "/") String to) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, RequestKind.localPath(to));
        Language.tagged(language)
                .ifPresent(chosen -> answer.header(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(Language.COOKIE, chosen.tag())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .sameSite("Lax")
                                .httpOnly(true)
                                .build()
                                .toString()));
        return answer.build();
    }
}
