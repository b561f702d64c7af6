package dev.stele.content.site;

import dev.stele.content.validation.Faults;
import dev.stele.content.validation.LocaleTags;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Footer;
import dev.stele.contracts.SiteSettings.NavigationItem;
import dev.stele.contracts.SiteSettings.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for the settings of the site. */
final class SiteRules {
    private static final int MOST_LOCALES = 100;
    /** Language tags by their form; the website has pages of its own at these addresses. */
    private static final Set<String> RESERVED =
            Set.of("api", "media", "assets", "error", "actuator", "language", "sitemaps");

    private static final int MOST_SECTIONS = 60;

    private final Faults faults;

    SiteRules(Faults faults) {
        this.faults = faults;
    }

    /** The settings with lists and maps where the request has none. */
    SiteSettings checked(SiteSettings given) {
        List<String> locales = locales(list(given.locales()));
        String defaultLocale = LocaleTags.checked("/defaultLocale", given.defaultLocale(), faults);
        if (!locales.contains(defaultLocale)) {
            faults.refuse("/defaultLocale", "unknown-locale", "One of the languages of the site.");
        }
        SiteTexts texts = new SiteTexts(locales, defaultLocale, faults);
        List<Section> sections = sections(list(given.sections()), texts);
        NavigationRules navigation =
                new NavigationRules(texts, sections.stream().map(Section::id).toList(), faults);
        return new SiteSettings(
                texts.required("/name", given.name(), 200),
                texts.optional("/tagline", given.tagline(), 300),
                defaultLocale,
                locales,
                sections,
                navigation.checked("/navigation", list(given.navigation())),
                footer(given.footer(), texts, navigation));
    }

    private List<String> locales(List<String> given) {
        if (given.isEmpty() || given.size() > MOST_LOCALES) {
            faults.refuse("/locales", "count", "From 1 to " + MOST_LOCALES + ".");
        }
        List<String> locales = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_LOCALES); i++) {
            String locale = LocaleTags.checked("/locales/" + i, given.get(i), faults);
            if (RESERVED.contains(locale)) faults.refuse("/locales/" + i, "reserved", "The site needs this address.");
            if (locales.contains(locale)) faults.refuse("/locales/" + i, "twice", "Named twice.");
            locales.add(locale);
        }
        return locales;
    }

    private List<Section> sections(List<Section> given, SiteTexts texts) {
        if (given.size() > MOST_SECTIONS) faults.refuse("/sections", "count", "At most " + MOST_SECTIONS + ".");
        Set<String> ids = new HashSet<>();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_SECTIONS); i++) {
            String at = "/sections/" + i;
            Section section = given.get(i);
            if (section == null || section.id() == null || !section.id().matches("[a-z0-9-]{1,64}")) {
                faults.malformed(at + "/id", "section", "Small Latin letters, digits, hyphens.");
                continue;
            }
            if (!ids.add(section.id())) faults.refuse(at + "/id", "twice", "Another section has this id.");
            sections.add(new Section(section.id(), texts.required(at + "/name", section.name(), 100)));
        }
        return sections;
    }

    private static Footer footer(@Nullable Footer given, SiteTexts texts, NavigationRules navigation) {
        if (given == null) return new Footer(Map.of(), List.of(), Map.of());
        return new Footer(
                texts.optional("/footer/address", given.address(), 1_000),
                navigation.checked("/footer/links", list(given.links())),
                texts.optional("/footer/copyright", given.copyright(), 300));
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** Every article that navigation and footer lead to, with where it stands. */
    static Map<String, NavigationItem> articleLinks(SiteSettings settings) {
        Map<String, NavigationItem> links = new LinkedHashMap<>();
        collect("/navigation", settings.navigation(), links);
        collect("/footer/links", settings.footer().links(), links);
        return links;
    }

    private static void collect(String pointer, List<NavigationItem> items, Map<String, NavigationItem> links) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).articleId() != null) links.put(pointer + "/" + i + "/articleId", items.get(i));
        }
    }
}
