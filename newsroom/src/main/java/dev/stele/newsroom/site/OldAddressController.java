package dev.stele.newsroom.site;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Faults;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.site.OldAddresses.Listed;
import dev.stele.newsroom.site.OldAddresses.Report;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Old addresses: the table, and tables that are taken into it. */
@Controller
class OldAddressController {

    private static final String TEMPLATE = "site/addresses.jte";

    private final OldAddresses addresses;
    private final Pages pages;

    OldAddressController(OldAddresses addresses, Pages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    @GetMapping("/site/addresses")
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Frame frame) {
        return pages.page(TEMPLATE, frame, shown(q, page, Optional.empty(), Faults.NONE));
    }

    @PostMapping("/site/addresses")
    ResponseEntity<String> take(
            @RequestParam MultipartFile table, @RequestParam(defaultValue = "false") boolean trial, Frame frame)
            throws IOException {
        try {
            Report report = addresses.take(table.getBytes(), trial);
            HttpStatus status = report.refused() > 0 && !trial ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
            return pages.again(status, "#addresses", TEMPLATE, frame, shown("", 0, Optional.of(report), Faults.NONE));
        } catch (Refused refused) {
            return pages.again(
                    HttpStatusCode.valueOf(refused.status()),
                    "#addresses",
                    TEMPLATE,
                    frame,
                    shown("", 0, Optional.empty(), Faults.of(refused, frame.words())));
        }
    }

    @PostMapping("/site/addresses/forget")
    ResponseEntity<String> forget(@RequestParam String from, @RequestParam(defaultValue = "") String q) {
        addresses.forget(from);
        return Pages.seeOther(Listed.address(q, 0));
    }

    private Map<String, Object> shown(String search, int page, Optional<Report> report, Faults faults) {
        return Map.of("listed", addresses.list(search, page), "search", search, "report", report, "faults", faults);
    }
}
