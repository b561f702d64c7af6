package dev.stele.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.stele.contracts.SchemaFiles.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Walks a record and a JSON schema side by side and says where they differ. */
final class SchemaComparison {

    private static final Map<Class<?>, String> SCALARS = Map.ofEntries(
            Map.entry(String.class, "string/"),
            Map.entry(UUID.class, "string/uuid"),
            Map.entry(Instant.class, "string/date-time"),
            Map.entry(LocalDate.class, "string/date"),
            Map.entry(byte[].class, "string/"),
            Map.entry(boolean.class, "boolean/"),
            Map.entry(Boolean.class, "boolean/"),
            Map.entry(int.class, "integer/"),
            Map.entry(Integer.class, "integer/"),
            Map.entry(long.class, "integer/"));

    private final List<String> differences = new ArrayList<>();

    List<String> compare(Class<?> record, Schema schema) {
        compareType(record, schema.resolved(), record.getSimpleName());
        return differences;
    }

    private void compareType(Type type, Schema schema, String path) {
        switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == List.class -> {
                expect(path, "array", text(schema, "type"));
                compareType(generic.getActualTypeArguments()[0], schema.at("/items"), path + "[]");
            }
            case ParameterizedType generic -> {
                expect(path, "object", text(schema, "type"));
                compareType(generic.getActualTypeArguments()[1], schema.at("/additionalProperties"), path + "{}");
            }
            case Class<?> enumeration
            when enumeration.isEnum() ->
                expect(
                        path,
                        Arrays.stream(enumeration.getEnumConstants())
                                .map(Object::toString)
                                .toList(),
                        texts(schema, "enum"));
            case Class<?> record when record.isRecord() -> compareRecord(record, schema, path, Set.of());
            case Class<?> union when union.isSealed() -> compareUnion(union, schema, path);
            case Class<?> scalar ->
                expect(path, SCALARS.get(scalar), text(schema, "type") + "/" + text(schema, "format"));
            default -> differences.add(path + ": no rule for " + type);
        }
    }

    private void compareUnion(Class<?> union, Schema schema, String path) {
        JsonSubTypes.Type[] variants = union.getAnnotation(JsonSubTypes.class).value();
        expect(path + " variants", variants.length, schema.node().path("oneOf").size());
        for (int i = 0; i < variants.length; i++) {
            Schema variant = schema.at("/oneOf/" + i);
            expect(path + " variant", variants[i].name(), text(variant.at("/properties/type"), "const"));
            compareRecord(variants[i].value(), variant, path + "/" + variants[i].name(), Set.of("type"));
        }
    }

    private void compareRecord(Class<?> record, Schema schema, String path, Set<String> discriminator) {
        Set<String> names = new LinkedHashSet<>(discriminator);
        Set<String> required = new HashSet<>(discriminator);
        for (RecordComponent component : record.getRecordComponents()) {
            names.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !isLeftOutWhenEmpty(component)) {
                required.add(component.getName());
            }
            String pointer = "/properties/" + component.getName();
            compareType(component.getGenericType(), schema.at(pointer), path + "." + component.getName());
        }
        expect(path, "object", text(schema, "type"));
        expect(
                path + " fields",
                List.copyOf(names),
                List.copyOf(schema.node().path("properties").propertyNames()));
        expect(path + " required", required, Set.copyOf(texts(schema, "required")));
    }

    private static boolean isLeftOutWhenEmpty(RecordComponent component) {
        JsonInclude written = component.getAccessor().getAnnotation(JsonInclude.class);
        return written != null && written.value() == JsonInclude.Include.NON_EMPTY;
    }

    private void expect(String path, @Nullable Object record, Object schema) {
        if (!schema.equals(record)) {
            differences.add(path + ": the record says " + record + ", the schema " + schema);
        }
    }

    private static String text(Schema schema, String field) {
        return schema.node().path(field).asString("");
    }

    private static List<String> texts(Schema schema, String field) {
        return schema.node().path(field).valueStream().map(JsonNode::asString).toList();
    }
}
