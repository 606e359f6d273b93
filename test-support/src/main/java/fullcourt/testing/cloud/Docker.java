package fullcourt.testing.cloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The same servers as containers, where a Docker daemon answers. It drives the {@code docker} program, which needs no library. Written after the
 * images' documentation and <strong>never run</strong>: the machines this was built on have no daemon. If a container does not answer, the servers
 * are looked for in the cache.
 */
final class Docker {
    private static final String PYTHON = "python:3.11-slim";
    private static final String STORAGE = "fsouza/fake-gcs-server:" + EmulatorCache.STORAGE_VERSION;
    private static final String PUBSUB = "google/cloud-sdk:emulators";
    private final Path program;

    Docker(Path program) {
        this.program = program;
    }

    /** Whether a daemon stands behind the program. */
    boolean answers() {
        try {
            Process info = new ProcessBuilder(program.toString(), "info").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (info.waitFor(5, TimeUnit.SECONDS))
                return info.exitValue() == 0;
            info.destroyForcibly();
            return false;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Launch bigQuery(int port, Path root) {
        String install = "pip install --quiet %s && python -c 'from duckdb_extensions import import_extension; import_extension(\"spatial\")'"
                .formatted(EmulatorInstaller.PYTHON_PACKAGES.stream().map("'%s'"::formatted).collect(Collectors.joining(" ")));
        return container(port, root, "--env", "BQEMU_GCS_LOCAL_ROOT=" + root, "--env", "STARTER=" + Launch.bigQueryStarter(), PYTHON, "sh",
                "-c",
                "export PATH=$HOME/.local/bin:$PATH; " + install
                        + " && exec python -c \"$STARTER\" start --rest-host 0.0.0.0 --rest-port %d --grpc-port 0".formatted(port));
    }

    Launch storage(int port, Path root) {
        return container(port, root, STORAGE, "-backend", "filesystem", "-filesystem-root", root.toString(), "-scheme", "http", "-port",
                "" + port,
                "-external-url", "http://127.0.0.1:" + port);
    }

    Launch pubSub(int port, Path root) {
        return container(port, root, PUBSUB, "gcloud", "beta", "emulators", "pubsub", "start", "--host-port=0.0.0.0:" + port);
    }

    private Launch container(int port, Path root, String... rest) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "run", "--rm", "--init", "--publish",
                "127.0.0.1:%d:%d".formatted(port, port), "--volume", "%s:%s".formatted(root, root)));
        command.addAll(owner(root));
        command.addAll(List.of(rest));
        return new Launch(command, Map.of());
    }

    /** As this user, so that what a container writes can be removed. */
    private static List<String> owner(Path root) {
        try {
            return List.of("--user", "%s:%s".formatted(Files.getAttribute(root, "unix:uid"), Files.getAttribute(root, "unix:gid")),
                    "--env", "HOME=/tmp");
        } catch (IOException | UnsupportedOperationException _) {
            return List.of();
        }
    }
}
