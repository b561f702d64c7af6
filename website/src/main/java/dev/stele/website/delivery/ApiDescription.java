package dev.stele.website.delivery;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of this API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Stele delivery API").version("v1").description("""
                                What readers can see, as JSON: anonymous and read-only. Every answer has a strong ETag, and \
                                what is not live anywhere is as unknown as what never was."""));
    }
}
