package dev.stele.e2e.history.mutant;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;

/** Changes the methods of all points when their classes are loaded. */
public final class MutantAgent {

    private MutantAgent() {}

    /** @param switches the folder whose files switch mutants on */
    public static void premain(String switches, Instrumentation instrumentation) {
        Switchboard.read(Path.of(switches));
        AgentBuilder agent = new AgentBuilder.Default().disableClassFormatChanges();
        for (Point point : Point.values()) {
            Advice change = Advice.withCustomMapping()
                    .bind(PointName.class, point.name())
                    .to(Change.class);
            agent = agent.type(named(point.type))
                    .transform(
                            (type, description, loader, module, domain) -> type.visit(change.on(named(point.method))));
        }
        agent.installOn(instrumentation);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface PointName {}

    /** The code that is woven into the methods. */
    static final class Change {

        private Change() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter(@PointName String point) {
            return Switchboard.skips(point);
        }

        @Advice.OnMethodExit
        static void exit(
                @PointName String point,
                @Advice.This(optional = true) Object self,
                @Advice.AllArguments Object[] arguments,
                @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object result)
                throws ReflectiveOperationException {
            result = Switchboard.result(point, self, arguments, result);
        }
    }
}
