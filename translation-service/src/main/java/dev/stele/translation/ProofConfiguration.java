package dev.stele.translation;

import dev.stele.language.LanguageOfText;
import dev.stele.language.SecondOpinion;
import dev.stele.translation.check.language.ModelOpinion;
import dev.stele.translation.check.spelling.Dictionaries;
import dev.stele.translation.check.spelling.DictionaryOpinion;
import dev.stele.translation.check.spelling.KnownWords;
import dev.stele.translation.check.spelling.Spelling;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.proof.LanguageInspection;
import dev.stele.translation.proof.SpellingInspection;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts spelling and the detection of languages together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProofSettings.class)
class ProofConfiguration {

    @Bean
    ProofThread proofThread() {
        return new ProofThread();
    }

    @Bean
    Dictionaries dictionaries(ProofThread thread) {
        return new Dictionaries(thread::execute);
    }

    @Bean
    SecondOpinion secondOpinion(ProofSettings settings, Dictionaries dictionaries, ProofThread thread) {
        return switch (settings.secondOpinion()) {
            case DICTIONARY -> new DictionaryOpinion(dictionaries);
            case MODEL -> new ModelOpinion(thread::execute);
            case NONE -> SecondOpinion.NONE;
        };
    }

    @Bean
    Inspection languageInspection(SecondOpinion second) {
        return new LanguageInspection(new LanguageOfText(second));
    }

    @Bean
    Inspection spellingInspection(ProofSettings settings, Dictionaries dictionaries, ObjectProvider<KnownWords> known) {
        KnownWords all = (word, language) -> known.stream().anyMatch(it -> it.has(word, language));
        return settings.spelling()
                ? new SpellingInspection(new Spelling(dictionaries, all))
                : (translation, segments) -> Map.of();
    }
}
