package fullcourt.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.config.NotificationLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every notification channel promises. A subclass provides the adapter and what arrives at its other end, and adds no tests. */
public abstract class NotifierContract {
    private static final int MUCH = 1_000_000;
    private static final int SOME = 5_000;

    /** A channel that has recipients for critical notifications; the same at every call within one test. */
    protected abstract Notifier notifier();

    /** The same channel without a recipient. */
    protected abstract Notifier withoutRecipients();

    /** A text for each notification that arrived, as its recipients read it: subject, line break, text. */
    protected abstract List<String> arrived();

    /** From now on the channel cannot be used. */
    protected abstract void breakDown();

    protected abstract void mend();

    private void sent(String subject, String text) {
        notifier().send(new Notification(NotificationLevel.CRITICAL, subject, text));
    }

    @Test
    void itsNameIsOneWordThatAFindingCanBeNamedAfter() {
        assertThat(notifier().channel()).matches("[a-z]+");
    }

    @Test
    void aNotificationArrivesOnceWithSubjectAndText() {
        sent("Fullcourt: completeness/LAL", "Box scores of LAL lack 1 game.\n\nScrape them again.");
        assertThat(arrived()).containsExactly("Fullcourt: completeness/LAL\nBox scores of LAL lack 1 game.\n\nScrape them again.");
    }

    @Test
    void everyNotificationArrivesAlsoIfTwoAreEqual() {
        for (int number = 0; number < 3; number++)
            sent("Fullcourt: gap", "It is missing.");
        assertThat(arrived()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dončić 🏀 Jokić", "\"quoted\" 'names' `ticks`", "back\\slash \\n \\u0041",
            "<!channel> <https://example.com|link>",
            "&amp; & &lt;b>", "{} {0} %s %d ${user.home}", "{\"text\":\"other\"}", "*bold* _italic_ ~gone~", "a\tb"})
    void specialCharactersStayAsTheyAre(String special) {
        sent("Fullcourt: " + special, "The file " + special + " is quarantined.");
        assertThat(arrived()).containsExactly("Fullcourt: %1$s\nThe file %1$s is quarantined.".formatted(special));
    }

    @Test
    void halfACharacterIsReplacedAndTheRestArrives() {
        sent("Fullcourt: half \ud83c", "A \udfc0 value.");
        assertThat(arrived()).containsExactly("Fullcourt: half ?\nA ? value.");
    }

    @Test
    void aNotificationIsShortenedHoweverLongItsCauseIs() {
        sent("Fullcourt: " + "s".repeat(MUCH), "Lines: " + "🏀".repeat(MUCH));
        assertThat(arrived()).singleElement().asString().startsWith("Fullcourt: sss").contains("\nLines: 🏀").endsWith("…")
                .hasSizeLessThan(SOME);
    }

    @ParameterizedTest
    @EnumSource
    void noLevelIsRefused(NotificationLevel level) {
        assertThatCode(() -> notifier().send(new Notification(level, "Fullcourt: gap", "It is missing."))).doesNotThrowAnyException();
    }

    @Test
    void withoutARecipientNothingIsSentAndNothingFails() {
        withoutRecipients().send(new Notification(NotificationLevel.CRITICAL, "Fullcourt: gap", "It is missing."));
        assertThat(arrived()).isEmpty();
    }

    @Test
    void aChannelThatCannotBeUsedSaysWhichOneInOneSentence() {
        breakDown();
        assertThatThrownBy(() -> sent("Fullcourt: gap", "It is missing.")).isInstanceOf(NotifierUnavailableException.class)
                .message().startsWith("The channel '%s' cannot be used: ".formatted(notifier().channel())).doesNotContain("\n", "secret");
    }

    @Test
    void whatCouldNotBeSentIsNotSentLater() {
        breakDown();
        assertThatThrownBy(() -> sent("Fullcourt: lost", "It is missing.")).isInstanceOf(NotifierUnavailableException.class);
        mend();
        sent("Fullcourt: next", "It is missing too.");
        assertThat(arrived()).containsExactly("Fullcourt: next\nIt is missing too.");
    }
}
