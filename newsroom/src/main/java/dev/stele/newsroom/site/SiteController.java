package dev.stele.newsroom.site;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Versioned;
import dev.stele.newsroom.page.Act;
import dev.stele.newsroom.page.Faults;
import dev.stele.newsroom.page.Fields;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Name, languages, sections, navigation and footer of the site. */
@Controller
class SiteController {

    private final Sites sites;
    private final StaticPages staticPages;
    private final Pages pages;

    SiteController(Sites sites, StaticPages staticPages, Pages pages) {
        this.sites = sites;
        this.staticPages = staticPages;
        this.pages = pages;
    }

    @GetMapping("/site")
    ResponseEntity<String> site(@RequestParam(defaultValue = "false") boolean saved, Frame frame) {
        Versioned<SiteSettings> site = sites.read();
        return pages.page("site/site.jte", frame, shown(site.body(), site.etag(), saved, Faults.NONE));
    }

    @PostMapping("/site")
    ResponseEntity<String> change(@RequestParam MultiValueMap<String, String> sent, Frame frame) {
        Fields fields = new Fields(sent);
        SiteForm form = new SiteForm(fields);
        Act act = Act.of(fields.text("do"));
        if (!act.is("save")) {
            return pages.page("site/site.jte", frame, shown(form.after(act), fields.text("etag"), false, Faults.NONE));
        }
        try {
            sites.save(form.settings(), fields.text("etag"));
            return Pages.seeOther("/site?saved=true");
        } catch (Refused refused) {
            Faults faults = Faults.of(refused, frame.words());
            return pages.again(
                    HttpStatusCode.valueOf(refused.status()),
                    "#site",
                    "site/site.jte",
                    frame,
                    shown(form.settings(), fields.text("etag"), false, faults));
        }
    }

    private Map<String, Object> shown(SiteSettings site, String etag, boolean saved, Faults faults) {
        return Map.of("site", site, "etag", etag, "saved", saved, "faults", faults, "staticPages", staticPages.all());
    }
}
