package dev.stele.newsroom.site;

import dev.stele.newsroom.page.Act;
import dev.stele.newsroom.page.Fields;
import dev.stele.newsroom.site.SiteSettings.Footer;
import dev.stele.newsroom.site.SiteSettings.Link;
import dev.stele.newsroom.site.SiteSettings.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the settings from their form, and does what its buttons say. */
final class SiteForm {

    private final Fields fields;

    SiteForm(Fields fields) {
        this.fields = fields;
    }

    SiteSettings settings() {
        return new SiteSettings(
                fields.texts("name"),
                fields.texts("tagline"),
                fields.text("defaultLocale"),
                List.copyOf(fields.all("locales")),
                fields.items("sections", "id").stream()
                        .map(at -> new Section(fields.text(at + ".id"), fields.texts(at + ".name")))
                        .toList(),
                links("navigation"),
                new Footer(fields.texts("footer.address"), links("footer.links"), fields.texts("footer.copyright")));
    }

    private List<Link> links(String list) {
        return fields.items(list, "kind").stream().map(this::link).toList();
    }

    private Link link(String at) {
        String kind = fields.text(at + ".kind");
        return new Link(
                fields.texts(at + ".label"),
                kind.equals("section") ? fields.text(at + ".section") : null,
                kind.equals("article") ? fields.text(at + ".articleId") : null,
                kind.equals("url") ? fields.text(at + ".url") : null);
    }

    /** What the form shows after a button was pressed that saves nothing. */
    SiteSettings after(Act act) {
        SiteSettings given = settings();
        List<String> locales = new ArrayList<>(act.on("locales", given.locales()));
        String added = fields.text("newLocale");
        if (act.is("add") && act.list().equals("locales") && !added.isEmpty() && !locales.contains(added)) {
            locales.add(added);
        }
        return new SiteSettings(
                in(locales, given.name()),
                in(locales, given.tagline()),
                locales.contains(given.defaultLocale()) || locales.isEmpty()
                        ? given.defaultLocale()
                        : locales.getFirst(),
                locales,
                added(act, "sections", act.on("sections", given.sections()), new Section("", Map.of())).stream()
                        .map(section -> new Section(section.id(), in(locales, section.name())))
                        .toList(),
                links(act, "navigation", given.navigation(), locales),
                new Footer(
                        in(locales, given.footer().address()),
                        links(act, "footer.links", given.footer().links(), locales),
                        in(locales, given.footer().copyright())));
    }

    private static List<Link> links(Act act, String list, List<Link> links, List<String> locales) {
        return added(act, list, act.on(list, links), new Link(Map.of(), null, null, "")).stream()
                .map(link -> new Link(in(locales, link.label()), link.section(), link.articleId(), link.url()))
                .toList();
    }

    private static <T> List<T> added(Act act, String list, List<T> items, T fresh) {
        if (!act.is("add") || !act.list().equals(list)) {
            return items;
        }
        List<T> all = new ArrayList<>(items);
        all.add(fresh);
        return all;
    }

    // Texts go with the language that goes.
    private static Map<String, String> in(List<String> locales, Map<String, String> texts) {
        Map<String, String> kept = new TreeMap<>(texts);
        kept.keySet().retainAll(Set.copyOf(locales));
        return kept;
    }
}
