package fullcourt.embedded.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another process that opens and closes a data directory when its parent says so; it ends with its parent. */
final class DataDirectoryRival implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    private DataDirectoryRival(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static DataDirectoryRival of(Path directory) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), DataDirectoryRival.class.getName(), directory.toString()));
        return new DataDirectoryRival(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    void say(String word) throws IOException {
        process.getOutputStream().write((word + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** @return {@code held}, {@code free}, or why it was refused */
    String answer() throws IOException {
        String line = answers.readLine();
        if (line == null)
            throw new IOException("the other process has ended");
        return line;
    }

    String ask(String word) throws IOException {
        say(word);
        return answer();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        DataDirectory held = null;
        try (BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                if (word.equals("open")) {
                    held = opened(directory);
                } else if (held != null) {
                    held.close();
                    held = null;
                    System.out.println("free");
                } else {
                    System.out.println("free");
                }
            }
        }
    }

    private static @Nullable DataDirectory opened(Path directory) {
        try {
            DataDirectory opened = DataDirectory.open(directory);
            System.out.println("held");
            return opened;
        } catch (DataDirectoryException refused) {
            System.out.println(String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
            return null;
        }
    }
}
