package dev.stele.content.front;

import dev.stele.content.front.Preview.Empty;
import dev.stele.content.front.Preview.Item;
import dev.stele.content.front.Preview.Listed;
import dev.stele.content.front.Preview.Reason;
import dev.stele.content.front.Preview.Source;
import dev.stele.content.site.Sites;
import dev.stele.contracts.FrontRule;
import dev.stele.contracts.FrontRule.Place;
import dev.stele.contracts.FrontRule.Resolved;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows a front by the rule that the website shows it by. */
@Service
class PreviewFront {
    private final Fronts fronts;
    private final ReceiptStand stand;
    private final Sites sites;

    PreviewFront(Fronts fronts, ReceiptStand stand, Sites sites) {
        this.fronts = fronts;
        this.stand = stand;
        this.sites = sites;
    }

    /** The list that holds at that time if nobody changes anything; the curated one where no time is named. */
    Preview at(@Nullable Instant moment, String locale) {
        Front curated = fronts.get(Front.HOME);
        var scheduled = moment == null
                ? null
                : fronts.schedule(Front.HOME).dueBy(moment).orElse(null);
        return preview(
                scheduled == null
                        ? new Listed(Source.CURATED, null, curated.slots())
                        : new Listed(Source.SCHEDULED, scheduled.at(), scheduled.slots()),
                locale);
    }

    Preview of(List<FrontSlot> slots, String locale) {
        return preview(new Listed(Source.GIVEN, null, slots), locale);
    }

    private Preview preview(Listed list, String locale) {
        Resolved<PagesChanged> front =
                new FrontRule<>(stand, locale, sites.current().defaultLocale()).resolve(list.slots());
        List<Item> items =
                front.places().stream().map(place -> item(place, locale)).toList();
        return new Preview(locale, list.source(), list.at(), front.curated(), items, empty(list.slots(), front));
    }

    private static Item item(Place<PagesChanged> place, String locale) {
        PagesChanged article = place.article();
        LivePage page = Objects.requireNonNull(article.live().get(place.locale()));
        return new Item(
                place.slot(),
                article.articleId(),
                page.headline(),
                place.locale(),
                !place.locale().equals(locale),
                page.path());
    }

    private List<Empty> empty(List<FrontSlot> slots, Resolved<PagesChanged> front) {
        Set<Integer> filled =
                front.curated() ? front.places().stream().map(Place::slot).collect(Collectors.toSet()) : Set.of();
        Map<String, PagesChanged> live = stand.find(slots.stream()
                .filter(FrontSlot.Pinned.class::isInstance)
                .map(s -> ((FrontSlot.Pinned) s).articleId().toString())
                .toList());
        List<Empty> empty = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (!filled.contains(i)) empty.add(new Empty(i, reason(slots.get(i), live)));
        }
        return empty;
    }

    private static Reason reason(FrontSlot slot, Map<String, PagesChanged> live) {
        return switch (slot) {
            case FrontSlot.Automatic _ -> Reason.NOTHING_LEFT;
            case FrontSlot.Pinned pin ->
                live.containsKey(pin.articleId().toString()) ? Reason.NOT_IN_LANGUAGE : Reason.NOT_LIVE;
        };
    }
}
