package dev.stele.e2e.attack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A part of the attack suite: its processes are watched, see {@link ServiceWatch}. The parts run one after the other, after
 * the tests that restart services themselves, so that memory is compared over all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServiceWatch.class)
@Order(Attack.LATE)
@EnabledOnOs(value = OS.LINUX, disabledReason = "processes are watched under /proc")
@interface Attack {

    int LATE = Integer.MAX_VALUE - 1_000;
}
