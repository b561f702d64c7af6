package dev.stele.website.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A site of which one way to read it does something besides, such as to wait or to fail. */
public final class SteppedSite {

    private SteppedSite() {}

    /** What happens besides. */
    public interface Step {
        void run() throws Exception;
    }

    public static Site of(Site site, String method, Step before, Step after) {
        return (Site) Proxy.newProxyInstance(
                Site.class.getClassLoader(), new Class<?>[] {Site.class}, (proxy, called, arguments) -> {
                    boolean stepped = called.getName().equals(method);
                    if (stepped) {
                        before.run();
                    }
                    try {
                        Object answer = called.invoke(site, arguments);
                        if (stepped) {
                            after.run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
