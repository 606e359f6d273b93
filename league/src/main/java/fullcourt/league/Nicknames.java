package fullcourt.league;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** First names that stand for each other: everyday short forms, and names by which single players are known. They only rank suggestions. */
final class Nicknames {
    private static final List<Set<String>> GROUPS = """
            al alfred alfredjoel
            alex alexander alexandre oleksiy
            andy andrew drew
            anthony tony
            bam edrice
            ben benjamin
            bill billy will william willie
            bob bobby rob robert
            bones nahshon
            boo brandon bj
            bub carlton
            cam cameron
            charlie charles chuck
            chris christopher
            dan danny daniel
            dave david
            dee deandre
            dj donald
            ed eddie edward
            enes ennis
            gg gregory greg gary
            goga giorgi
            herb herbert
            ish ishmael
            jake jacob
            jay james jimmy jim
            jeff jeffrey jeffery
            joe joseph joey
            john johnny jon jonathan jonny
            josh joshua
            juan juancho
            kj kenyon
            larry lawrence
            lou louis
            luc luca luka
            matt matthew
            maxi max maximilian
            mike michael
            mitch mitchell
            mo mohamed mohammed
            moe moritz
            moses mo
            nate nathan nathaniel
            naz nazreon
            nick nicolas nicholas nic
            obi obadiah
            og ogugua
            pat patty patrick
            ray raymond
            ricky rick richard
            ron ronald ronnie
            sam samuel
            sasha sasa
            scottie scotty scott
            shaq shaquille
            steph stephen steve steven
            svi sviatoslav
            ted theo theodore
            tim timothy timothe
            tom thomas tommy
            tre trey
            vin vince vincent
            wes wesley
            willy guillermo
            zach zack zachary
            """.lines().map(line -> Set.copyOf(Arrays.asList(line.split(" ")).stream().distinct().toList())).toList();

    private Nicknames() {}

    static boolean areOneName(String one, String other) {
        return GROUPS.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }
}
