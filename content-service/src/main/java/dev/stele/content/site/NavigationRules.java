package dev.stele.content.site;

import dev.stele.content.validation.Faults;
import dev.stele.content.validation.HrefRules;
import dev.stele.contracts.SiteSettings.NavigationItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for links of navigation and footer: a label, and one place to lead to. */
final class NavigationRules {
    private static final int MOST = 60;

    private final SiteTexts texts;
    private final List<String> sections;
    private final Faults faults;

    NavigationRules(SiteTexts texts, List<String> sections, Faults faults) {
        this.texts = texts;
        this.sections = sections;
        this.faults = faults;
    }

    List<NavigationItem> checked(String pointer, List<? extends @Nullable NavigationItem> given) {
        if (given.size() > MOST) faults.refuse(pointer, "count", "At most " + MOST + ".");
        List<NavigationItem> items = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            NavigationItem item = given.get(i);
            if (item == null) faults.malformed(pointer + "/" + i, "null", "No item may be null.");
            else items.add(checked(pointer + "/" + i, item));
        }
        return items;
    }

    private NavigationItem checked(String at, NavigationItem item) {
        long targets = Stream.<@Nullable Object>of(item.section(), item.articleId(), item.url())
                .filter(Objects::nonNull)
                .count();
        if (targets != 1) faults.refuse(at, "one-target", "Exactly one of section, articleId and url.");
        if (item.section() != null && !sections.contains(item.section())) {
            faults.refuse(at + "/section", "unknown-section", "The site has no such section.");
        }
        if (item.url() != null && !HrefRules.allows(item.url())) {
            faults.refuse(at + "/url", "href", "http, https, mailto or a path of the site.");
        }
        return new NavigationItem(
                texts.required(at + "/label", item.label(), 100), item.section(), item.articleId(), item.url());
    }
}
