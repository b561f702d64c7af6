package dev.stele.newsroom.publish;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.PageSettings;
import dev.stele.newsroom.page.Times;
import org.springframework.stereotype.Component;

/** Embargoes are set in the newsroom's own zone, so that all who work there mean the same hour. */
@Component
class NewsroomTimes {

    private final PageSettings settings;

    NewsroomTimes(PageSettings settings) {
        this.settings = settings;
    }

    Times in(Frame frame) {
        return new Times(settings.zone(), frame.language());
    }
}
