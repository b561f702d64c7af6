package dev.stele.e2e;

import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Opens the demo beside the tests of the other newsroom, which wait more than they compute, if tests to come need it. */
public final class DemoInAdvance implements TestExecutionListener {

    private static volatile boolean needed;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        needed = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .anyMatch(source -> source instanceof ClassSource test
                        && test.getJavaClass().isAnnotationPresent(NeedsDemo.class));
    }

    /** Not before the services have been prepared, which is done once for both newsrooms. */
    static void begin() {
        if (needed) {
            Thread.ofPlatform().daemon().name("demo-in-advance").start(Demo::staff);
        }
    }
}
