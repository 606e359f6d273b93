package fullcourt.standalone;

import fullcourt.operations.command.UsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.BooleanSupplier;

/** The command line: {@code fullcourt VERB …}. */
final class Main {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
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
        } catch (UsageException wrong) {
            remarks.println(wrong.getMessage());
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
        try {
            return switch (invocation.verb()) {
                case "up" -> up(invocation);
                case "demo" -> demo(invocation, screen);
                default -> once(invocation, screen);
            };
        } catch (ServerUnreachableException unreachable) {
            remarks.println(unreachable.getMessage());
            return REFUSED;
        } catch (NotStartedException refused) {
            if (invocation.isVerbose())
                refused.printStackTrace(remarks);
            return REFUSED;
        }
    }

    private int once(Invocation invocation, Screen screen) {
        Client client = new Client(screen);
        Optional<ServerFile> running = ServerFile.find(invocation.data());
        if (running.isPresent())
            return run(client, invocation, running.get().port());
        try (Suite suite = Suite.forOneVerb(invocation)) {
            return run(client, invocation, suite.port());
        }
    }

    private int run(Client client, Invocation invocation, int port) {
        int exit = client.run(invocation, port);
        Optional<String> question = client.question().filter(_ -> isTerminal);
        question.ifPresent(text -> remarks.print(text + " [y/N] "));
        return question.isPresent() && yes.getAsBoolean() ? client.run(invocation.withYes(), port) : exit;
    }

    private static boolean isYesTyped() {
        return new Scanner(System.in, StandardCharsets.UTF_8).findInLine("(?i)^\\s*y(es)?\\s*$") != null;
    }

    private int up(Invocation invocation) {
        refuseASecondOne(invocation);
        Suite suite = Suite.serving(invocation);
        remarks.println("Fullcourt runs at http://127.0.0.1:%d on the data directory '%s'. Stop it with Ctrl-C.".formatted(suite.port(),
                invocation.data()));
        return new UntilStopped(suite).await();
    }

    /** Plays in a suite that stays, so that afterwards everybody can look at it. */
    private int demo(Invocation invocation, Screen screen) {
        refuseASecondOne(invocation);
        Suite suite = Suite.serving(invocation);
        remarks.println("Fullcourt runs at http://127.0.0.1:%d".formatted(suite.port()));
        UntilStopped stopped = new UntilStopped(suite);
        int exit = new Client(screen).run(invocation, suite.port());
        if (invocation.isToExit()) {
            suite.close();
            return exit;
        }
        remarks.println("The suite goes on running at http://127.0.0.1:%d. Stop it with Ctrl-C.".formatted(suite.port()));
        return stopped.await();
    }

    private static void refuseASecondOne(Invocation invocation) {
        ServerFile.find(invocation.data()).ifPresent(running -> {
            throw new UsageException(
                    "Fullcourt runs already on '%s', at http://127.0.0.1:%d. Stop it, or name another directory with --data."
                            .formatted(invocation.data(), running.port()));
        });
    }
}
