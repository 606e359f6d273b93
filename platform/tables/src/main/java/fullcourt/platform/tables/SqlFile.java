package fullcourt.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One SELECT in GoogleSQL, kept as a resource file. Files are cached by name: a name must be unique on the class path. */
public record SqlFile(String name, String text) {
    private static final ConcurrentMap<String, SqlFile> READ = new ConcurrentHashMap<>(); // as many as there are files

    /** Reads {@code /sql/<dataset>/<table>.sql} from the class path of {@code owner}. */
    public static SqlFile of(Class<?> owner, TableId table) {
        return of(owner, table.dataset() + "/" + table.name());
    }

    /** Reads {@code /sql/<name>.sql} from the class path of {@code owner}. @throws IllegalStateException if there is no such file */
    public static SqlFile of(Class<?> owner, String name) {
        return READ.computeIfAbsent(name, known -> read(owner, name));
    }

    private static SqlFile read(Class<?> owner, String name) {
        String resource = "/sql/" + name + ".sql";
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null)
                throw new IllegalStateException("%s asks for %s, which is not on the class path.".formatted(owner.getName(), resource));
            return new SqlFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
