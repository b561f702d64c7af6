package dev.stele.chassis.description;

import dev.stele.chassis.security.Person;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What the descriptions of all APIs have in common: tokens, required fields, and the problem document of every refusal. */
@AutoConfiguration
class DescriptionConfiguration {

    private static final String PROBLEM = "Problem";
    private static final String REFERENCE = "#/components/schemas/" + PROBLEM;

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class);
    }

    @Bean
    ModelConverter requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    GlobalOpenApiCustomizer tokensAndProblems() {
        return DescriptionConfiguration::complete;
    }

    private static void complete(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents().addSchemas(PROBLEM, problem());
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        api.getComponents().addSecuritySchemes(TOKEN, bearer);
        api.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
        if (api.getPaths() != null) {
            api.getPaths().values().forEach(path -> path.readOperations().forEach(DescriptionConfiguration::addTo));
        }
    }

    private static void addTo(Operation operation) {
        Schema<?> schema = new Schema<>().$ref(REFERENCE);
        Content content = new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
        ApiResponse refused =
                new ApiResponse().description("Refused; nothing was changed").content(content);
        operation.getResponses().addApiResponse("4XX", refused);
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON pointer into the request"))
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .description("A problem document (RFC 9457); some types have more members")
                .addProperty("type", new StringSchema().description("stable, such as /problems/stale-article"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .addRequiredItem("type")
                .addRequiredItem("title")
                .addRequiredItem("status");
    }
}
