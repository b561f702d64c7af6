package dev.stele.newsroom.signin;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Gives each session a lock of its own when it begins. */
@Component
class SessionLocks implements HttpSessionListener {

    private static final String ATTRIBUTE = SessionLocks.class.getName();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setAttribute(ATTRIBUTE, new ReentrantLock());
    }

    static Lock of(HttpSession session) {
        return Objects.requireNonNullElseGet((Lock) session.getAttribute(ATTRIBUTE), ReentrantLock::new);
    }
}
