package dev.stele.chassis.events;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses records that lack a component which is not marked nullable, however deep. */
final class RequiredComponents {

    private record Component(RecordComponent component, boolean required) {}

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .peek(c -> c.getAccessor().setAccessible(true))
                    .map(c -> new Component(c, !c.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                    .toList();
        }
    };

    private RequiredComponents() {}

    static void check(@Nullable Object value) {
        switch (value) {
            case Record r -> COMPONENTS.get(r.getClass()).forEach(c -> checkComponent(r, c));
            case Collection<?> items -> items.forEach(RequiredComponents::checkItem);
            case Map<?, ?> entries -> entries.values().forEach(RequiredComponents::checkItem);
            case null, default -> {}
        }
    }

    private static void checkItem(@Nullable Object item) {
        if (item == null) {
            throw new MalformedEvent("null inside a list or map");
        }
        check(item);
    }

    private static void checkComponent(Record owner, Component c) {
        Object value = valueOf(owner, c.component());
        if (value == null && c.required()) {
            throw new MalformedEvent(
                    owner.getClass().getSimpleName() + " lacks " + c.component().getName());
        }
        check(value);
    }

    private static @Nullable Object valueOf(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
