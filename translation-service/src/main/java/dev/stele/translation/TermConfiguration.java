package dev.stele.translation;

import dev.stele.translation.check.spelling.KnownWords;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.term.EditTerms;
import dev.stele.translation.term.ImportTerms;
import dev.stele.translation.term.TermRights;
import dev.stele.translation.term.Termbase;
import dev.stele.translation.term.match.CurrentTerms;
import dev.stele.translation.term.match.TermHits;
import dev.stele.translation.term.match.TermInspection;
import dev.stele.translation.term.match.TermWords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the termbase together. */
@Configuration(proxyBeanMethods = false)
class TermConfiguration {

    @Bean
    CurrentTerms currentTerms(Termbase termbase, TermSettings settings, Clock clock) {
        return new CurrentTerms(termbase, clock, settings.look(), settings.oldest());
    }

    @Bean
    EditTerms editTerms(Termbase termbase, CurrentTerms current, TermSettings settings, Clock clock) {
        return new EditTerms(
                termbase, current::forget, new TermRights(settings.sourceLocales()), settings.limits(), clock);
    }

    @Bean
    ImportTerms importTerms(Termbase termbase, CurrentTerms current, TermSettings settings, Clock clock) {
        return new ImportTerms(
                termbase, current::forget, new TermRights(settings.sourceLocales()), settings.limits(), clock);
    }

    @Bean
    KnownWords termWords(CurrentTerms current) {
        return new TermWords(current);
    }

    @Bean
    TermHits termHits(CurrentTerms current) {
        return new TermHits(current);
    }

    @Bean
    Inspection termInspection(CurrentTerms current) {
        return new TermInspection(current);
    }
}
