package fullcourt.standalone;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.warehouse.Warehouse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Records at each call of a port which of our packages are on the stack. */
final class PortCalls implements BeanPostProcessor {
    /** A call that a guard of a port forwards to the next one is no call of its own. */
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private volatile boolean isRecording;

    /** @param way the packages of our frames, outermost first; frames of one package beside each other are one */
    record Call(String method, List<String> way) {
        Set<String> packages() {
            return new LinkedHashSet<>(way);
        }

        /** Packages that the way leaves and comes back to. */
        Set<String> enteredAgain() {
            return packages().stream().filter(each -> Collections.frequency(way, each) > 1).collect(Collectors.toSet());
        }
    }

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
        List<String> frames = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(stack -> stack.map(frame -> frame.getDeclaringClass().getPackageName())
                        .filter(name -> name.startsWith("fullcourt.") && !name.startsWith("fullcourt.standalone")).toList());
        calls.add(new Call(method.getDeclaringClass().getSimpleName() + "." + method.getName(), way(frames.reversed())));
    }

    /** What is called back by the threads of {@code parallel} is the work of the package that gave it to them. */
    private static List<String> way(List<String> frames) {
        List<String> way = new ArrayList<>();
        for (String each : frames) {
            if (!each.equals(Parallelism.class.getPackageName()) && (way.isEmpty() || !way.getLast().equals(each)))
                way.add(each);
        }
        return way;
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
