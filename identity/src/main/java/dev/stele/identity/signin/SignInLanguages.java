package dev.stele.identity.signin;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The pages speak the first of their languages that the browser asks for, else English. */
@Configuration(proxyBeanMethods = false)
class SignInLanguages {

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("tg")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
