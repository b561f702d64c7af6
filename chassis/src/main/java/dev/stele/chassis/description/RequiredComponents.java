package dev.stele.chassis.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in the description of an API that what a record always has is required: every component that may not be null. What
 * the services share with the log is left out, for a request may leave away what is filled in, such as the ids of blocks.
 */
final class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (resolved != null && java != null && java.getRawClass().isRecord() && !isOfTheLog(java)) {
            Schema<?> defined = resolved.get$ref() == null
                    ? resolved
                    : context.getDefinedModels()
                            .get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
            if (defined != null && defined.getProperties() != null) {
                List<String> required = Arrays.stream(java.getRawClass().getRecordComponents())
                        .filter(it -> !isNullable(it))
                        .map(RecordComponent::getName)
                        .filter(defined.getProperties()::containsKey)
                        .toList();
                defined.setRequired(required.isEmpty() ? null : required);
            }
        }
        return resolved;
    }

    private static boolean isOfTheLog(JavaType type) {
        return type.getRawClass().getName().startsWith("dev.stele.contracts.");
    }

    private static boolean isNullable(RecordComponent it) {
        return it.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
