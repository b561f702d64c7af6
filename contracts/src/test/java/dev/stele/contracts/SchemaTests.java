package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
