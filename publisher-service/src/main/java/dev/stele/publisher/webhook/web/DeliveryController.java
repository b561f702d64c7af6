package dev.stele.publisher.webhook.web;

import dev.stele.chassis.security.Person;
import dev.stele.publisher.webhook.Deliveries;
import dev.stele.publisher.webhook.Delivery;
import dev.stele.publisher.webhook.Delivery.State;
import dev.stele.publisher.webhook.ManageWebhooks;
import dev.stele.publisher.webhook.Webhook;
import dev.stele.publisher.webhook.Webhooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/webhooks/{id}/deliveries")
class DeliveryController {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final ManageWebhooks manage;

    DeliveryController(Webhooks webhooks, Deliveries deliveries, ManageWebhooks manage) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.manage = manage;
    }

    @GetMapping
    @Operation(summary = "What was told to a receiver or will be, the newest first; DEAD are the ones given up")
    DeliveryView.Page list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) HttpServletRequest request) {
        WebhookProblems.checkNames(request.getParameterMap().keySet(), List.of("state", "page", "size"));
        WebhookProblems.checkPage(page, size);
        State chosen = WebhookProblems.state(state);
        find(id);
        List<DeliveryView> items = deliveries.page(id, chosen, page, size).stream()
                .map(DeliveryView::of)
                .toList();
        return new DeliveryView.Page(items, page, size, deliveries.count(id, chosen));
    }

    @GetMapping("/{delivery}")
    @Operation(summary = "One delivery with the text that is sent")
    DeliveryView get(@PathVariable String id, @PathVariable String delivery) {
        find(id);
        return DeliveryView.whole(found(id, delivery));
    }

    @PostMapping("/{delivery}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Deliver it again, with as many attempts as a new one has")
    DeliveryView retry(@PathVariable String id, @PathVariable String delivery, Person person) {
        if (!find(id).wish().active()) {
            throw WebhookProblems.inactive();
        }
        found(id, delivery);
        if (!manage.retry(id, delivery, person.name())) {
            throw WebhookProblems.pending();
        }
        return DeliveryView.of(found(id, delivery));
    }

    private Webhook find(String id) {
        return webhooks.find(id).orElseThrow(() -> WebhookProblems.unknown(id));
    }

    private Delivery found(String id, String delivery) {
        return deliveries.find(id, delivery).orElseThrow(() -> WebhookProblems.unknownDelivery(delivery));
    }
}
