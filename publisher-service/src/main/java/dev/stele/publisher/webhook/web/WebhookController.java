package dev.stele.publisher.webhook.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Versions;
import dev.stele.publisher.webhook.Caller;
import dev.stele.publisher.webhook.ManageWebhooks;
import dev.stele.publisher.webhook.Webhook;
import dev.stele.publisher.webhook.WebhookSettings;
import dev.stele.publisher.webhook.Webhooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/webhooks")
class WebhookController {

    private final Webhooks webhooks;
    private final ManageWebhooks manage;
    private final Caller caller;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookController(Webhooks webhooks, ManageWebhooks manage, Caller caller, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.manage = manage;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "All receivers that are told what changes, the oldest first")
    WebhookView.Page list(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) HttpServletRequest request) {
        WebhookProblems.checkNames(request.getParameterMap().keySet(), List.of("page", "size"));
        WebhookProblems.checkPage(page, size);
        List<Webhook> all = webhooks.all();
        Instant now = clock.instant();
        List<WebhookView> items = all.stream()
                .skip((long) page * size)
                .limit(size)
                .map(hook -> WebhookView.of(hook, now))
                .toList();
        return new WebhookView.Page(items, page, size, all.size());
    }

    @PostMapping
    @Operation(summary = "Tell another receiver; the answer alone shows the secret")
    ResponseEntity<WebhookView> create(@RequestBody WebhookRequest request, Person person) {
        Webhook hook = manage.create(request.wish(caller), request.secret(), person.name())
                .orElseThrow(() -> WebhookProblems.tooMany(settings.most()));
        return ResponseEntity.created(URI.create("/api/webhooks/" + hook.id()))
                .header(HttpHeaders.ETAG, Versions.tag(hook.version()))
                .body(WebhookView.withSecret(hook, clock.instant()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One receiver, and why it was turned off if it was")
    ResponseEntity<WebhookView> get(@PathVariable String id) {
        Webhook hook = find(id);
        return Versions.answer(HttpStatus.OK, hook.version(), WebhookView.of(hook, clock.instant()));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change all of it but the secret, and that too if one is given or asked for",
            description = "With If-Match, only the version that was read is changed.")
    ResponseEntity<WebhookView> change(
            @PathVariable String id,
            @RequestBody WebhookRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Person person) {
        Webhook read = find(id);
        Long version = Versions.optional(ifMatch);
        if (version != null && version != read.version()) {
            throw WebhookProblems.stale(read.version());
        }
        boolean rotates = request.rotates() || request.secret() != null;
        Webhook changed = manage.change(read, request.wish(caller), request.rotates(), request.secret(), person.name())
                .orElseThrow(() -> WebhookProblems.stale(find(id).version()));
        Instant now = clock.instant();
        WebhookView view = rotates ? WebhookView.withSecret(changed, now) : WebhookView.of(changed, now);
        return Versions.answer(HttpStatus.OK, changed.version(), view);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell a receiver no more; what was delivered to it is forgotten")
    void remove(@PathVariable String id, Person person) {
        if (!manage.remove(id, person.name())) {
            throw WebhookProblems.unknown(id);
        }
    }

    @PostMapping("/{id}/test")
    @Operation(summary = "Call the receiver now, once, and say what it answered")
    DeliveryView.Call test(@PathVariable String id) {
        return DeliveryView.Call.of(manage.test(find(id)));
    }

    private Webhook find(String id) {
        return webhooks.find(id).orElseThrow(() -> WebhookProblems.unknown(id));
    }
}
