package dev.stele.chassis.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON and problem documents: what a part has that answers nothing but its API. */
@AutoConfiguration(before = {JacksonAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
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
}
