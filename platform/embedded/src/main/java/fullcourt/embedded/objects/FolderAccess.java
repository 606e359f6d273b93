package fullcourt.embedded.objects;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The two questions to a file system that a folder or a file may refuse to answer. */
interface FolderAccess {
    FolderAccess FILES = new FolderAccess() {};

    default DirectoryStream<Path> entries(Path folder) throws IOException {
        return Files.newDirectoryStream(folder);
    }

    /** A link in its place is not followed. */
    default InputStream content(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }
}
