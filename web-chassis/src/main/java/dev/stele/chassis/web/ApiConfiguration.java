package dev.stele.chassis.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON, body limits and problem documents: what a part has that answers nothing but its API. */
@AutoConfiguration(before = {JacksonAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@EnableConfigurationProperties(BodyLimits.class)
class ApiConfiguration {

    @Bean
    @Primary
    JsonMapper jsonMapper() {
        return StrictJson.mapper();
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ErrorDocuments errorDocuments() {
        return new ErrorDocuments();
    }

    @Bean
    OnlyJson onlyJson() {
        return new OnlyJson();
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(BodyLimits limits) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(limits));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
