package fullcourt.standalone;

import fullcourt.operations.command.UsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.BooleanSupplier;

/** The command line: {@code fullcourt VERB …}. */
final class Main {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String VERBOSE = "--verbose";
    private static final ServerSearch SEARCH = new ServerSearch(Duration.ofSeconds(10));
    private final PrintStream results;
    private final PrintStream remarks;
    private final boolean isTerminal;
    private final BooleanSupplier yes;

    /** @param yes whether the person at the terminal answers a question with yes */
    Main(PrintStream results, PrintStream remarks, boolean isTerminal, BooleanSupplier yes) {
        this.yes = yes;
        this.results = results;
        this.remarks = remarks;
        this.isTerminal = isTerminal;
    }

    static void main(String[] typed) {
        PrintStream results = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream remarks = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = new Main(results, remarks, Boolean.getBoolean("fullcourt.terminal"), Main::isYesTyped).run(List.of(typed));
        System.exit(exit);
    }

    int run(List<String> typed) {
        try {
            return run(Invocation.parse(typed, Path.of("data")));
        } catch (UsageException | ServerUnreachableException refused) {
            remarks.println(Sentence.of(String.valueOf(refused.getMessage())));
            return REFUSED;
        } catch (NotStartedException told) {
            if (typed.contains(VERBOSE))
                told.printStackTrace(remarks);
            return REFUSED;
        } catch (RuntimeException | Error bug) { // a stack trace is no answer to a caller
            remarks.println(Sentence.of("Fullcourt could not go on: %s. Details: --verbose.".formatted(bug)));
            if (typed.contains(VERBOSE))
                bug.printStackTrace(remarks);
            return REFUSED;
        }
    }

    private int run(Invocation invocation) {
        if (invocation.verb().equals("help")) {
            results.print(Help.text());
            return DONE;
        }
        Help.check(invocation.verb());
        Screen screen = new Screen(results, remarks, invocation.format(), isTerminal);
        return switch (invocation.verb()) {
            case "up" -> up(invocation);
            case "demo" -> demo(invocation, screen);
            default -> once(invocation, screen);
        };
    }

    private int once(Invocation invocation, Screen screen) {
        Client client = new Client(screen);
        Optional<ServerFile> running = SEARCH.find(invocation.data());
        if (running.isPresent())
            return run(client, invocation, addressFor(invocation, running.get()));
        try (ShutdownLatch _ = ShutdownLatch.working(() -> screen.error("'%s' was stopped.".formatted(invocation.verb()), ""));
                Suite suite = Suite.forOneVerb(invocation)) {
            return run(client, invocation, suite.address());
        }
    }

    /** A verb that wants to be confirmed is run again with --yes if a terminal's user says so. */
    private int run(Client client, Invocation invocation, URI address) {
        int exit = client.run(invocation, address);
        Optional<String> question = client.question().filter(_ -> isTerminal);
        question.ifPresent(text -> remarks.print(text + " [y/N] "));
        return question.isPresent() && yes.getAsBoolean() ? client.run(invocation.withYes(), address) : exit;
    }

    private static boolean isYesTyped() {
        return new Scanner(System.in, StandardCharsets.UTF_8).findInLine("(?i)^\\s*y(es)?\\s*$") != null;
    }

    private static URI addressFor(Invocation invocation, ServerFile running) {
        invocation.settings().keySet().stream().findFirst().ifPresent(setting -> {
            throw new UsageException("--%s takes effect when a suite starts, and one runs already at %s. Leave it out, or stop that suite."
                    .formatted(setting, running.address()));
        });
        return running.address();
    }

    private int up(Invocation invocation) {
        invocation.arguments().stream().findFirst().ifPresent(word -> {
            throw new UsageException("'up' takes no '%s'. It takes --port, --data and settings such as --fullcourt.landing.settle=2s."
                    .formatted(word));
        });
        refuseASecondOne(invocation);
        try (ShutdownLatch stopped = ShutdownLatch.serving()) {
            Suite suite = Suite.serving(invocation);
            stopped.closes(suite);
            remarks.println("Fullcourt runs at %s on the data directory '%s'. Stop it with Ctrl-C.".formatted(suite.address(),
                    invocation.data()));
            return stopped.await();
        }
    }

    /** Plays in a suite that stays, to be looked at afterwards. */
    private int demo(Invocation invocation, Screen screen) {
        refuseASecondOne(invocation);
        try (ShutdownLatch stopped = ShutdownLatch.working(() -> {})) {
            Suite suite = Suite.serving(invocation);
            stopped.closes(suite);
            remarks.println("Fullcourt runs at %s".formatted(suite.address()));
            int exit = new Client(screen).run(invocation, suite.address());
            if (invocation.isToExit()) {
                suite.close();
                return exit;
            }
            remarks.println("The suite goes on running at %s. Stop it with Ctrl-C.".formatted(suite.address()));
            return stopped.await();
        }
    }

    private static void refuseASecondOne(Invocation invocation) {
        SEARCH.find(invocation.data()).ifPresent(running -> {
            throw new UsageException("Fullcourt runs already on '%s', at %s. Stop it, or name another directory with --data."
                    .formatted(invocation.data(), running.address()));
        });
    }
}
