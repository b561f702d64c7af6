package dev.stele.publisher.security;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says of the interface as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Stele publisher operations API")
                        .version("v1")
                        .description(
                                "What is live and what it waits for, dead letters, webhooks, and rebuilding the site from the "
                                        + "log; for administrators. Errors are application/problem+json."));
    }
}
