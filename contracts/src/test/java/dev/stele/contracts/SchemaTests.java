package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaTests {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> {});

    @ParameterizedTest
    @MethodSource("typeNames")
    void describesExactlyTheRecord(String typeName) {
        List<String> differences =
                new SchemaComparison().compare(MessageTypes.all().get(typeName), SchemaFiles.schema(file(typeName)));
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#all")
    void acceptsTheSample(Sample sample) {
        assertThat(validate(sample.typeName(), sample.json().toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#all")
    void refusesASampleThatLacksItsFirstField(Sample sample) {
        ObjectNode lacking = (ObjectNode) sample.json().deepCopy();
        lacking.remove(lacking.propertyNames().iterator().next());
        assertThat(validate(sample.typeName(), lacking.toString()))
                .extracting(Error::getKeyword)
                .contains("required");
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#events")
    void acceptsAndReadsWhatOlderVersionsTold(Sample sample) {
        ObjectNode old = (ObjectNode) sample.json().deepCopy();
        former(sample.typeName()).forEach(field -> old.put(field, "ed-07"));
        assertThat(validate(sample.typeName(), old.toString())).isEmpty();
        assertThat(Json.written(Json.MAPPER.treeToValue(old, sample.type()))).isEqualTo(old);
    }

    @Test
    void knowsWhatOlderVersionsTold() {
        assertThat(EventTypes.all().keySet().stream().flatMap(type -> former(type).stream()))
                .containsOnly(
                        "releasedBy",
                        "orderedBy",
                        "withdrawnBy",
                        "reason",
                        "curatedBy",
                        "movedBy",
                        "configuredBy",
                        "translator",
                        "reviewer",
                        "waiver");
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#events")
    void namesNobody(Sample sample) {
        List<String> former = former(sample.typeName());
        assertThat(properties(sample.typeName()).propertyNames())
                .as("a field that names a person is of older versions")
                .filteredOn(field -> field.endsWith("By"))
                .isSubsetOf(former);
        assertThat(SchemaFiles.schema(file(sample.typeName())).node().toString())
                .doesNotContain("definitions/person");
        assertThat(sample.json().propertyNames()).noneMatch(former::contains);
    }

    /** Names and reasons of people, which are read and no longer written. */
    private static List<String> former(String typeName) {
        return properties(typeName).properties().stream()
                .filter(property -> property.getValue()
                                .path("$ref")
                                .asString("")
                                .endsWith("/formerPerson")
                        || property.getValue().path("description").asString("").contains("older versions only"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode properties(String typeName) {
        return SchemaFiles.schema(file(typeName)).node().path("properties");
    }

    static Set<String> typeNames() {
        return MessageTypes.all().keySet();
    }

    private static List<Error> validate(String typeName, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of("classpath:schemas/" + file(typeName)));
        return Stream.of(schema.validate(json, InputFormat.JSON))
                .flatMap(List::stream)
                .toList();
    }

    private static String file(String typeName) {
        return typeName.substring("dev.stele.".length()) + ".yaml";
    }
}
