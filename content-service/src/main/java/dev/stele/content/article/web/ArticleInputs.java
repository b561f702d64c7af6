package dev.stele.content.article.web;

import dev.stele.content.article.Author;
import dev.stele.content.article.OrderPublication;
import dev.stele.content.article.Origin;
import dev.stele.content.article.Publication;
import dev.stele.content.article.ReleaseRevision;
import dev.stele.content.article.web.ArticleRequests.NewArticle;
import dev.stele.content.article.web.ArticleRequests.Publish;
import dev.stele.content.article.web.ArticleRequests.Release;
import dev.stele.content.article.web.ArticleRequests.Target;
import dev.stele.content.article.web.ArticleRequests.Withdraw;
import dev.stele.content.validation.Faults;
import dev.stele.content.validation.LocaleTags;
import dev.stele.content.validation.TextRules;
import dev.stele.content.validation.Years;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.TargetLocale;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests about articles, checked field by field and turned into commands. */
final class ArticleInputs {
    private static final int MOST_LOCALES = 100;
    private static final int MOST_OVERRIDES = 100;
    private static final int LONGEST_OVERRIDE = 200;
    private static final int LONGEST_REASON = 1_000;

    private final Faults faults;
    private final TextRules texts;

    ArticleInputs(Faults faults) {
        this.faults = faults;
        this.texts = new TextRules(faults);
    }

    Origin origin(NewArticle request, Author author) {
        String source = LocaleTags.checked("/sourceLocale", request.sourceLocale(), faults);
        List<Target> given = Objects.requireNonNullElse(request.targets(), List.of());
        List<TargetLocale> targets = new ArrayList<>();
        List<String> tags = locales(
                "/targets",
                "/locale",
                given.stream().map(t -> t == null ? null : t.locale()).toList());
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).equals(source)) {
                faults.refuse("/targets/" + i + "/locale", "source-locale", "The article is written in it already.");
            }
            Target target = given.get(i);
            targets.add(new TargetLocale(tags.get(i), target == null || !Boolean.FALSE.equals(target.required())));
        }
        return new Origin(
                UUID.randomUUID(),
                Objects.requireNonNullElse(request.kind(), ArticleKind.NEWS),
                source,
                targets,
                author);
    }

    ReleaseRevision.Command release(Release request, Instant now) {
        if (request.updateType() == UpdateType.CORRECTION) {
            // Readers are told what was wrong.
            texts.required("/changeNote", request.changeNote(), LONGEST_REASON);
        } else {
            texts.optional("/changeNote", request.changeNote(), LONGEST_REASON);
        }
        instant("/due", request.due());
        if (request.due() != null && !request.due().isAfter(now)) {
            faults.refuse("/due", "past", "This is past. Leave it away when there is no hurry.");
        }
        return new ReleaseRevision.Command(
                Objects.requireNonNullElse(request.updateType(), UpdateType.MAJOR),
                request.changeNote(),
                request.due());
    }

    OrderPublication.Command publication(Publish request, Instant now) {
        List<String> locales = locales("/locales", "", Objects.requireNonNullElse(request.locales(), List.of()));
        if (locales.isEmpty()) faults.refuse("/locales", "required", "Name the languages to go live.");
        instant("/publishAt", request.publishAt());
        return new OrderPublication.Command(
                request.revision(),
                new Publication(locales, Objects.requireNonNullElse(request.mode(), PublicationMode.TOGETHER)),
                request.publishAt(),
                release(request.release(), now),
                overrides(Objects.requireNonNullElse(request.override(), Map.of())));
    }

    List<String> withdrawal(Withdraw request) {
        texts.required("/reason", request.reason(), LONGEST_REASON);
        return locales("/locales", "", Objects.requireNonNullElse(request.locales(), List.of()));
    }

    private Map<String, String> overrides(Map<String, @Nullable String> given) {
        if (given.size() > MOST_OVERRIDES) {
            faults.refuse("/override", "count", "At most " + MOST_OVERRIDES + ".");
            return Map.of();
        }
        Map<String, String> reasons = new TreeMap<>();
        given.forEach((rule, reason) -> {
            texts.optional("/override", rule, LONGEST_OVERRIDE);
            texts.required("/override/" + rule.replace("~", "~0").replace("/", "~1"), reason, LONGEST_REASON);
            reasons.put(rule, String.valueOf(reason));
        });
        return reasons;
    }

    private List<String> locales(String pointer, String field, List<? extends @Nullable String> given) {
        if (given.size() > MOST_LOCALES) {
            faults.refuse(pointer, "count", "At most " + MOST_LOCALES + ".");
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String at = pointer + "/" + i + field;
            String tag = LocaleTags.checked(at, given.get(i), faults);
            if (!seen.add(tag)) faults.refuse(at, "twice", "This language is named twice.");
            tags.add(tag);
        }
        return tags;
    }

    private void instant(String pointer, @Nullable Instant at) {
        if (at == null) return;
        if (at.isBefore(Instant.EPOCH.minusSeconds(4_000_000_000L))
                || at.isAfter(Instant.EPOCH.plusSeconds(9_000_000_000L))) {
            faults.malformed(pointer, "year", "A year from 1900 to 2200.");
        } else {
            Years.check(pointer, at.atOffset(ZoneOffset.UTC).getYear(), faults);
        }
    }
}
