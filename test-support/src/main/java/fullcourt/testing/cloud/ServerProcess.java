package fullcourt.testing.cloud;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A running server. A shell stands between it and us and reads a pipe that only we hold open: however this process ends, the pipe closes with it and
 * the shell stops the server.
 */
final class ServerProcess {
    private static final String GUARD = "\"$@\" </dev/null & child=$!; echo $child; exec >/dev/null; cat >/dev/null; kill $child 2>/dev/null; wait $child";
    private static final Duration START = Duration.ofSeconds(60);
    private final Process shell;
    private final Path log;

    private ServerProcess(Process shell, Path log) {
        this.shell = shell;
        this.log = log;
    }

    /** @param ready answers, with whatever status, as soon as the server does */
    static ServerProcess start(Launch launch, URI ready, Path log) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "sh"));
        command.addAll(launch.command());
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
            builder.environment().putAll(launch.environment());
            ServerProcess server = new ServerProcess(builder.start(), log);
            server.await(ready);
            return server;
        } catch (IOException refused) {
            throw new CloudServerException("Starting %s failed: %s".formatted(launch.command(), refused.getMessage()), refused);
        }
    }

    private void await(URI ready) throws IOException {
        long pid = Long.parseLong(shell.inputReader().readLine());
        long deadline = System.nanoTime() + START.toNanos();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!answers(client, ready)) {
                if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty() || System.nanoTime() > deadline) {
                    stop();
                    throw new CloudServerException("The server does not answer at %s. It said: %s".formatted(ready, Files.readString(log)));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private static boolean answers(HttpClient client, URI ready) {
        try {
            HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() > 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CloudServerException("Interrupted while waiting for " + ready, interrupted);
        }
    }

    /** Ends it and waits until it has ended. */
    void stop() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(10, TimeUnit.SECONDS))
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
        } catch (IOException _) {
            shell.destroy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Free at the time of the call. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException refused) {
            throw new CloudServerException("No port is free: " + refused.getMessage(), refused);
        }
    }
}
