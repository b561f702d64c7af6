package dev.stele.content.http;

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
                .info(new Info().title("Stele content API").version("v1").description("""
                                Articles, pictures, fronts and site settings of a newsroom. A resource's version is its \
                                strong ETag: changes need If-Match, are answered with 428 without it and with 412 when \
                                somebody else was faster. Errors are application/problem+json; what is wrong with a \
                                field stands in `errors` as JSON pointer, stable code and message."""));
    }
}
