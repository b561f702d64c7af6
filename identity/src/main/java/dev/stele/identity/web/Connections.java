package dev.stele.identity.web;

import java.util.Map;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which bodies and headers are taken at all. */
@Configuration(proxyBeanMethods = false)
class Connections implements WebMvcConfigurer {

    /** Other formats, such as YAML, come with libraries on the class path, and their mappers are not strict. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.removeIf(Connections::isForeign));
    }

    private static boolean isForeign(HttpMessageConverter<?> converter) {
        return !(converter instanceof JacksonJsonHttpMessageConverter) && converter.canRead(Map.class, null);
    }

    /** A reader of eleven languages is no attacker; how many there are, the size of the headers limits. */
    @Bean
    TomcatConnectorCustomizer anyNumberOfLanguages() {
        return connector -> connector.setMaxLocaleCount(-1);
    }
}
