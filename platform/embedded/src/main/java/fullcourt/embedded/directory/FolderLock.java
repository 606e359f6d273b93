package fullcourt.embedded.directory;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The operating system's lock ({@code flock}) on a folder itself. A lock of {@code FileChannel} belongs to the process and is gone as soon as the process
 * closes any other descriptor of the same file, which every reader of a folder does; this one belongs to its descriptor alone, and there is no file that could
 * be deleted. Where the system has no such lock (Windows, some network file systems) nothing is held.
 */
final class FolderLock implements AutoCloseable {
    private static final int EXCLUSIVE_AT_ONCE = 2 | 4; // LOCK_EX | LOCK_NB
    private static final int READ_ONLY = 0;
    private static final int NONE = -1;
    private static final Set<Integer> WOULD_BLOCK = Set.of(11, 35); // EWOULDBLOCK of Linux, of macOS and BSD
    private static final FunctionDescriptor OPEN = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private static final FunctionDescriptor FLOCK = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT);
    private static final FunctionDescriptor CLOSE = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private final int descriptor;

    private FolderLock(int descriptor) {
        this.descriptor = descriptor;
    }

    /** @return empty if another process holds the folder */
    static Optional<FolderLock> take(Path folder) {
        if (symbol("flock").isEmpty())
            return Optional.of(new FolderLock(NONE));
        FolderLock lock = new FolderLock(open(folder));
        if (lock.descriptor == NONE || lock.isTaken())
            return Optional.of(lock);
        lock.close();
        return Optional.empty();
    }

    private static int open(Path folder) {
        byte[] name = folder.toString().getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom(ValueLayout.JAVA_BYTE, Arrays.copyOf(name, name.length + 1));
            return (int) function("open", OPEN, Linker.Option.firstVariadicArg(2)).invokeExact(text, READ_ONLY);
        } catch (Throwable impossible) {
            throw new LinkageError("open(2) cannot be called", impossible);
        }
    }

    /** Whether no other process holds it; true if the system cannot determine it. */
    private boolean isTaken() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int answer = (int) function("flock", FLOCK, Linker.Option.captureCallState("errno")).invokeExact(state, descriptor,
                    EXCLUSIVE_AT_ONCE);
            return answer == 0 || !WOULD_BLOCK.contains(state.get(ValueLayout.JAVA_INT, STATE.byteOffset(
                    PathElement.groupElement("errno"))));
        } catch (Throwable impossible) {
            throw new LinkageError("flock(2) cannot be called", impossible);
        }
    }

    @SuppressWarnings("restricted") // the manifest and the build allow native access: DuckDB needs it too
    private static MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(symbol(name).orElseThrow(), shape, options);
    }

    private static Optional<MemorySegment> symbol(String name) {
        SymbolLookup library = Linker.nativeLinker().defaultLookup();
        return library.find(name);
    }

    @Override
    public void close() {
        if (descriptor == NONE)
            return;
        try {
            int ignored = (int) function("close", CLOSE).invokeExact(descriptor);
        } catch (Throwable impossible) {
            throw new LinkageError("close(2) cannot be called", impossible);
        }
    }
}
