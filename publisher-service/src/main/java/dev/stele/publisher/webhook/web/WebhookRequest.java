package dev.stele.publisher.webhook.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.publisher.webhook.Caller;
import dev.stele.publisher.webhook.Secret;
import dev.stele.publisher.webhook.Topic;
import dev.stele.publisher.webhook.Webhook.Wish;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a webhook.
 *
 * @param secret to use; when absent one is made for a new webhook, and an old one keeps its own
 * @param rotateSecret whether a new secret is made; the one before goes on signing for a while
 */
record WebhookRequest(
        @Schema(description = "https, and not at a private address") @Nullable
        String url,

        @Schema(description = "pages-changed, surroundings-changed; that everything has changed is told to all")
        @Nullable
        List<String> events,

        @Schema(description = "BCP 47; all when absent or empty") @Nullable
        List<String> locales,

        @Schema(description = "whsec_ and 24 to 64 bytes in base64; made when absent") @Nullable
        String secret,

        @Nullable Boolean rotateSecret,
        @Nullable Boolean active,
        @Nullable String description) {

    private static final int MOST_LOCALES = 100;
    private static final int LONGEST_DESCRIPTION = 500;

    Wish wish(Caller caller) {
        List<FieldError> errors = new ArrayList<>();
        checkUrl(caller, errors);
        Set<Topic> topics = topics(errors);
        List<String> tags = locales(errors);
        if (secret != null && !Secret.isWellFormed(secret)) {
            errors.add(new FieldError("/secret", "malformed", "It must be whsec_ and 24 to 64 bytes in base64."));
        }
        String words = description == null ? "" : description.strip();
        if (words.length() > LONGEST_DESCRIPTION || words.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError(
                    "/description", "malformed", "At most " + LONGEST_DESCRIPTION + " characters in one line."));
        }
        if (!errors.isEmpty() || url == null) {
            throw InvalidRequest.unprocessable(errors);
        }
        return new Wish(url, topics, tags, !Boolean.FALSE.equals(active), words);
    }

    boolean rotates() {
        return Boolean.TRUE.equals(rotateSecret);
    }

    private void checkUrl(Caller caller, List<FieldError> errors) {
        String objection = url == null ? "It is missing." : caller.objection(url);
        if (objection != null) {
            errors.add(new FieldError("/url", "not-callable", objection));
        }
    }

    private Set<Topic> topics(List<FieldError> errors) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (String tag : events == null ? List.<String>of() : events) {
            Topic.of(tag == null ? "" : tag).ifPresent(topics::add);
        }
        if (events == null || topics.size() != events.size() || topics.isEmpty()) {
            errors.add(new FieldError("/events", "unknown", "One or both of pages-changed, surroundings-changed."));
        }
        return topics;
    }

    private List<String> locales(List<FieldError> errors) {
        List<String> given = locales == null ? List.of() : locales;
        if (given.size() > MOST_LOCALES || !given.stream().allMatch(WebhookRequest::isLocale)) {
            errors.add(
                    new FieldError("/locales", "malformed", "Language tags (BCP 47), " + MOST_LOCALES + " at most."));
            return List.of();
        }
        return given.stream().distinct().toList();
    }

    private static boolean isLocale(@Nullable String tag) {
        try {
            return tag != null
                    && !tag.isEmpty()
                    && new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
