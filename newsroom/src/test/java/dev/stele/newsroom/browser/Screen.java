package dev.stele.newsroom.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.stele.testkit.browser.Axe;
import dev.stele.testkit.browser.Complaints;
import dev.stele.testkit.browser.Layout;
import java.util.ArrayList;
import java.util.List;

/** One window, which remembers what went wrong in it. */
public final class Screen implements AutoCloseable {

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final Complaints complaints;

    Screen(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        this.complaints = new Complaints(page, Complaints.pageNotFound(page));
    }

    public Page page() {
        return page;
    }

    /** Loads a page of the console. */
    public Page show(String path) {
        page.navigate(address + path);
        return page;
    }

    /** What went wrong since the window was opened, and what is wrong with the page that it shows now. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(Axe.violations(page, "best-practice"));
        int overflow = Layout.overflow(page);
        if (overflow > 0) {
            faults.add("wider than the window by " + overflow);
        }
        faults.addAll(complaints.lines());
        return faults;
    }

    @Override
    public void close() {
        context.close();
    }
}
