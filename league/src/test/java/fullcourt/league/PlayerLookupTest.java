package fullcourt.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayerLookupTest {
    private static final String PRINTED_AND_CANONICAL = """
            LeBron James | lebronjames
            P.J. Tucker | pjtucker
            O.G. Anunoby | oganunoby
            D'Angelo Russell | dangelorussell
            De’Aaron Fox | deaaronfox
            Jae'Sean Tate | jaeseantate
            Karl-Anthony Towns | karlanthonytowns
            Shai Gilgeous-Alexander | shaigilgeousalexander
            Nikola Jokić | nikolajokic
            Luka Dončić | lukadoncic
            Dāvis Bertāns | davisbertans
            Dario Šarić | dariosaric
            Michael Porter Jr. | michaelporterjr
            Gary Payton II | garypaytonii
            Trey Murphy III | treymurphyiii
            Lonnie Walker IV | lonniewalkeriv
            Igor Miličić, Jr. | igormilicicjr
            Jrue Holiday | jrueholiday
            Ivica Zubac | ivicazubac
            Olivier-Maxence Prosper | oliviermaxenceprosper
            Barlow, Dominick | dominickbarlow
            Porter Jr., Michael | michaelporterjr
            Porter, Michael, Jr. | michaelporterjr
            Đorđe Łukasz Øst Þór Æneas Œre Weiß Işık | dordelukaszostthoraeneasoereweissisik
            Nene | nene
            """;

    @Test
    void everyPrintedNameHasOneCanonicalForm() {
        assertThat(PRINTED_AND_CANONICAL.lines().map(line -> line.split(" \\| ", 2))).allSatisfy(
                example -> assertThat(PlayerLookup.of(example[0])).as(example[0]).map(PlayerLookup::value).contains(example[1]));
    }

    @Test
    void aCanonicalNameStaysAsItIs() {
        assertThat(PRINTED_AND_CANONICAL.lines().map(line -> line.split(" \\| ", 2)[1])).allSatisfy(
                lookup -> assertThat(PlayerLookup.of(lookup)).contains(new PlayerLookup(lookup)));
    }

    @Test
    void aNameWithoutLettersIsNoName() {
        assertThat(PlayerLookup.of("")).isEqualTo(Optional.empty());
        assertThat(PlayerLookup.of(" .’-")).isEmpty();
        assertThat(PlayerLookup.of(", Jr.")).contains(new PlayerLookup("jr"));
    }

    @Test
    void holdsNothingButPlainLettersAndDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlayerLookup("LeBron"));
    }
}
