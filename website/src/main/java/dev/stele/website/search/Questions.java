package dev.stele.website.search;

import dev.stele.website.page.PageSettings;
import dev.stele.website.search.analysis.Word;
import dev.stele.website.search.index.Question;
import dev.stele.website.search.index.TextIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Takes a request apart: what stands in quotation marks is a phrase, everything else is words; there is no other syntax. */
@Component
class Questions {

    private static final int MOST_WORDS = 16;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|«([^»]+)»|„([^“”]+)[“”]|“([^”]+)”");

    private final TextIndex index;
    private final ZoneId zone;

    @Autowired
    Questions(TextIndex index, PageSettings settings) {
        this(index, settings.zone());
    }

    Questions(TextIndex index, ZoneId zone) {
        this.index = index;
        this.zone = zone;
    }

    /** @throws BadSearch when there are too many words */
    Question of(String locale, SearchRequest request) {
        List<Word> words = new ArrayList<>();
        List<List<Word>> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(request.q());
        int last = 0;
        while (quoted.find()) {
            words.addAll(index.words(locale, request.q().substring(last, quoted.start())));
            List<Word> phrase = index.words(locale, quoted.group());
            if (phrase.size() > 1) {
                phrases.add(phrase);
            } else {
                words.addAll(phrase);
            }
            last = quoted.end();
        }
        words.addAll(index.words(locale, request.q().substring(last)));
        if (words.size() + phrases.stream().mapToInt(List::size).sum() > MOST_WORDS) {
            throw new BadSearch();
        }
        LocalDate to = request.to();
        return new Question(
                locale,
                words,
                phrases,
                request.section(),
                start(request.from()),
                start(to == null ? null : to.plusDays(1)));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
