package dev.stele.translation.web;

import dev.stele.translation.check.FindingMessages;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Request checks and the description of the API. */
@Configuration("translationWebConfiguration")
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }

    /** Messages for people are in the language that they ask for, where there are words in it. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(FindingMessages.LANGUAGES);
        resolver.setDefaultLocale(FindingMessages.LANGUAGES.getFirst());
        return resolver;
    }

    @Bean
    OpenAPI translationApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Stele translation API")
                        .version("1")
                        .description("The review queue of every language, and the memory of what was approved."));
    }
}
