package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.JobInfo;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** A client whose every call a test hears of, before and after, and may keep from happening by throwing. */
final class WatchedClient {
    private WatchedClient() {}

    /** What happens around a call. The text is the client's method and, for a job, its name: {@code create mg_one_…}. */
    interface Watcher {
        void before(String call);

        void after(String call);
    }

    static BigQuery of(BigQuery client, Watcher watcher) {
        return (BigQuery) Proxy.newProxyInstance(BigQuery.class.getClassLoader(), new Class<?>[]{BigQuery.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("getOptions"))
                        return invoke(client, method, arguments);
                    String call = method.getName() + Arrays.stream(arguments).filter(JobInfo.class::isInstance)
                            .map(job -> " " + ((JobInfo) job).getJobId().getJob()).findFirst().orElse("");
                    watcher.before(call);
                    Object answer = invoke(client, method, arguments);
                    watcher.after(call);
                    return answer;
                });
    }

    private static Object invoke(BigQuery client, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
