package dev.stele.e2e.history.mutant;

import dev.stele.e2e.history.mutant.Point.Call;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What mutants do. The classes of the services are reached by reflection, because tests use the services as built jars. */
final class Effects {

    private static final AtomicInteger SENT = new AtomicInteger();
    private static final ThreadLocal<Boolean> REPEATING = ThreadLocal.withInitial(() -> false);

    /** Arguments of the last approval by a reviewer: order, slugs, inspection, hash, time. */
    private static volatile Object @Nullable [] approval;

    private Effects() {}

    static boolean isThird() {
        return SENT.incrementAndGet() % 3 == 0;
    }

    static Object acknowledged(Call call) {
        return call.result() == null ? CompletableFuture.completedFuture(null) : call.result();
    }

    static Object sentAgain(Call call) throws ReflectiveOperationException {
        if (!REPEATING.get()) {
            REPEATING.set(true);
            try {
                Object event = withFirst(call.arguments()[0], UUID.randomUUID());
                only(call.self().getClass(), "send").invoke(call.self(), event);
            } finally {
                REPEATING.set(false);
            }
        }
        return call.result();
    }

    static Object asReady(Call call) throws ReflectiveOperationException {
        return call.result().getClass().getField("AS_READY").get(null);
    }

    static @Nullable Object remembered(Call call) {
        approval = call.arguments();
        return null;
    }

    static @Nullable Object approved(Call call) throws ReflectiveOperationException {
        Object[] last = approval;
        if (last != null) {
            Object translation = only(call.self().getClass(), "it").invoke(call.self());
            Class<?> reviewing = Class.forName("dev.stele.translation.desk.Reviewing");
            Object[] arguments = last.clone();
            Object[] order = values(last[0]);
            // Nobody in particular approves whatever revision and text there is.
            arguments[0] = canonical(last[0].getClass()).newInstance("nobody", order[1], null, null, null);
            only(reviewing, "approve").invoke(canonical(reviewing).newInstance(translation), arguments);
        }
        return null;
    }

    static Object granted(Call call) throws ReflectiveOperationException {
        long token = (long) values(call.self())[0] + 1;
        Instant now = (Instant) call.arguments()[1];
        Duration length = (Duration) call.arguments()[2];
        Class<?> claim = call.self().getClass().getRecordComponents()[1].getType();
        return canonical(call.self().getClass())
                .newInstance(
                        token,
                        canonical(claim)
                                .newInstance(token, call.arguments()[0], now, now.plus(length), length.toMillis()));
    }

    /** Whatever claim there is. */
    static @Nullable Object claim(Call call) throws ReflectiveOperationException {
        return values(call.self())[1];
    }

    private static Object withFirst(Object record, Object first) throws ReflectiveOperationException {
        Object[] values = values(record);
        values[0] = first;
        return canonical(record.getClass()).newInstance(values);
    }

    private static Object[] values(Object record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            values[i] = accessor.invoke(record);
        }
        return values;
    }

    private static Constructor<?> canonical(Class<?> record) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    private static Method only(Class<?> type, String name) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return method;
    }
}
