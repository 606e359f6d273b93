package fullcourt.standalone;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.Warehouse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Records at each call of a port which of our packages are on the stack. */
final class PortCalls implements BeanPostProcessor {
    /** A call that a guard of a port forwards to the next one is no call of its own. */
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private volatile boolean isRecording;

    /** @param packages ours, outermost first */
    record Call(String method, Set<String> packages) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case Buckets buckets -> new Buckets(watched(ObjectStore.class, buckets.landing()), watched(ObjectStore.class, buckets.stage()),
                    watched(ObjectStore.class, buckets.state()));
            case Warehouse warehouse -> watched(Warehouse.class, warehouse);
            case EventPublisher events -> watched(EventPublisher.class, events);
            default -> bean;
        };
    }

    private <T> T watched(Class<T> port, T adapter) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (_, method, arguments) -> {
            if (isRecording && !INSIDE.orElse(false))
                record(method);
            return ScopedValue.where(INSIDE, true).call(() -> forwarded(method, adapter, arguments));
        }));
    }

    private static Object forwarded(Method method, Object adapter, Object[] arguments) throws Throwable {
        try {
            return method.invoke(adapter, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void record(Method method) {
        List<String> packages = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(frame -> frame.getDeclaringClass().getPackageName())
                        .filter(name -> name.startsWith("fullcourt.") && !name.startsWith("fullcourt.standalone")).toList());
        calls.add(new Call(method.getDeclaringClass().getSimpleName() + "." + method.getName(), new LinkedHashSet<>(packages.reversed())));
    }

    /** Ends the recording. @return what was called since its start, in order */
    List<Call> taken() {
        isRecording = false;
        List<Call> taken = new ArrayList<>(calls);
        calls.clear();
        return taken;
    }

    void start() {
        calls.clear();
        isRecording = true;
    }
}
