package nl.wijkbord.privacy;

import static nl.wijkbord.privacy.Finding.Kind.HOUSE_NUMBER;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.privacy.Finding.Kind;

/** A text, and what has to be found in it; every name and number is invented. */
record GuardCase(String text, boolean isPlace, List<Kind> kinds) {

    private static final String FOUND = """
            BSN: BSN 111222333 | bsn111222333 staat erbij | 111.222.333 | 111 222 333 | 1112.22.333
            BSN: Nummer: 1 1 1 2 2 2 3 3 3. | 10000008 | 10.000.008 | 111222333@voorbeeld.nl
            IBAN: NL91ABNA0417164300 | nl91 abna 0417 1643 00 | over te maken op NL91-ABNA-0417-1643-00.
            IBAN: BE68 5390 0754 7034 | DE89370400440532013000
            PHONE: bel 06-12345678 | 06 12 34 56 78 | 0612345678 | +31 6 12345678 | +31(0)612345678
            PHONE: 0031 318 123456 | 0318-123456 | (0318) 12 34 56 | 030 123 45 67 | 020-1234567
            EMAIL: mail naar iemand@voorbeeld.nl | i.e.mand+wijk@mail.voorbeeld.nl | iemand@münster.example
            LICENCE_PLATE: auto 12-AB-34 | AB-12-CD | gb-123-x | G-123-BB | 12-GBB-1 | 1-GBB-12 | KKK-12-K
            LICENCE_PLATE: K-12-KKK | kenteken GB123X | 1KBB12 | 12 KBB 1 | busje 99-99-VB | XX-99-99
            POSTCODE: 3901 AB 12 | 3901AB12 | 3901ab 12 | 3901 AB, nr. 12 | op 3901 gx 7 is het mis
            ADDRESS: Dorpsstraat 12 | op de dorpsstraat 12a is het onrustig | Lange Kerkstraat 3, achterom
            ADDRESS: Kerkstr. 12 | Lange Straat 12 | Tuinlaan nr. 8 | Rijksweg 110 B | Kerkweg 12-14
            ADDRESS: op nummer 14 brandt licht | huisnummer 7 | Dorpsstraat 12 geeft overlast
            NAMED_PERSON: meneer Jansen belt | Mevrouw de Vries | mevr. Van der Berg | dhr. El Amrani
            NAMED_PERSON: mw. 't Hart | fam. Pietersen | de familie De Boer | buurvrouw Ans | Mevr. Ö. zegt
            NAMED_PERSON: de heer J. Bakker
            INITIALS: J. de Vries | gesproken met J.P. Jansen | A.B. van der Meer komt | door K. Pietersen
            BIRTH_DATE: geboren 12-03-1980 | geb. 12/3/80 | Geboren op 12 maart 1980 | geb.datum: 1980-03-12
            BIRTH_DATE: geboortedatum 12.03.1980 | geboren in 1950 | 12-03-1980 geboren
            HEALTH: de diagnose is bekend | in een psychose | Verslaafde bewoner | heeft dementie | schizofreen
            HEALTH: is SUÏCIDAAL | verstandelijk beperkte buurman | een verwarde man op straat
            CRIME: heeft een strafblad | wordt verdacht van inbraak | een veroordeelde | Huiselijk geweld
            CRIME: drugsdealers | net uit de gevangenis | een tbs'er
            ORIGIN: Marokkaanse jongens | een Turk | twee moslims | groep Syriërs | donkere jongens
            ORIGIN: jehova's aan de deur
            NAMED_PERSON,PHONE: Mevrouw Jansen, 06-12345678
            BSN,NAMED_PERSON,ADDRESS: 111222333 van meneer Jansen op Dorpsstraat 12
            """;

    private static final String PASSING = """
            SIG-12 | SIG-12 en INI-3 | na 22.00 uur | 24-11-2026 | 24.11.2026 | op 24 november 2026 | 20261124
            van 20.00 22.00 uur | 01-02-2026 10.00 uur | 06-12-2026 10.30 uur | 3 kinderen | N233 | A12 afrit 24
            € 5.000 | € 10.000.008 | € 10.000.008,50 | 1e dinsdag | Dorpsstraat | Dorpsstraat 1e dinsdag
            Dorpsstraat 3 kinderen gezien | Dorpsstraat 30 km | Dorpsstraat 22.00 uur | Dorpsstraat 24 november
            Dorpsstraat 2026 | op straat 3 bankjes | onderweg 3 stops | fietspad 2 is glad | De Engelenburg
            't Hoorntje | Jan Roeckplantsoen | Franse Gat | J. Roeckplantsoen | P.C. Voorbeeldstraat
            J.F. Voorbeeldlaan is opgebroken | bij blok B. Daarna verder | N.B. Vergeet de sleutel niet
            eenzaamheid | eenzaamheid onder ouderen | bushalte met rollator | dementievriendelijke wijk
            Verslavingszorg sluit aan | gehandicaptenparkeerplaats | inbraken in de kelderboxen
            verdachte situatie bij de garages | drugsoverlast in het park | het punt wordt aangehouden
            mevrouw van de balie | meneer belde | familiedag | Mw van der | 5 MW zonnepark
            de moskee en de kerk | Donkere achterpaden | 123456789 | 111222334 | zaak Z-2026-123456
            NL91ABNA0417164301 | 14 0318 | 0900-8844 | 0800-1234 | 112 | 3901 AB | In 2024 de 3 containers
            in 2025 op 3 plekken | wijkteam@ de markt | 8-tot-12 | 24-uurs | kinderen van 8-12 | BU03450220
            WK034502 | 1.234 meldingen | 10-12 jarigen | groep 7, groep 8 | lijn 5 rijdt niet | 0,25 meter
            geboren en getogen hier | AED's: 12 | 112222333 45 | wij negeren het niet | opvang is er niet
            bij de Chinees | team A. Daarna team B. Samen | zie bijlage A. De hekken
            de verslaafdenopvang sluit | Kerkstraat en 4 aan de Tuinlaan | Postbus 1100, 3900 BC Veenendaal
            in de J.G. Voorbeeldweg | 52.0287, 5.5589 | week 12 van 2026 | van 20.00 en 23.00 uur
            """;

    static Stream<GuardCase> all() {
        return Stream.of(found(), passing(), foundInPlaces(), passingPlaces()).flatMap(cases -> cases);
    }

    private static Stream<GuardCase> found() {
        return FOUND.lines().flatMap(GuardCase::row);
    }

    private static Stream<GuardCase> row(String row) {
        var kindsAndTexts = row.split(": ", 2);
        var kinds = Stream.of(kindsAndTexts[0].split(",")).map(Kind::valueOf).toList();
        return Stream.of(kindsAndTexts[1].split(" \\| ")).map(text -> new GuardCase(text, false, kinds));
    }

    private static Stream<GuardCase> passing() {
        return Stream.of(DemoCards.titles().stream(), Stream.of(PASSING.split(" \\| |\n")), Stream.of("", " "))
                .flatMap(texts -> texts)
                .map(text -> new GuardCase(text, false, List.of()));
    }

    private static Stream<GuardCase> foundInPlaces() {
        return Stream.of(
                        "Dorpsstraat 12",
                        "Petenbos 12",
                        "Kerkweg 3a bij de brug",
                        "3901 AB 12",
                        "De Engelenburg 4",
                        "huisnummer 12",
                        "Lange Straat 7",
                        "'t Hoorntje 3")
                .map(place -> new GuardCase(place, true, List.of(HOUSE_NUMBER)));
    }

    private static Stream<GuardCase> passingPlaces() {
        return Stream.concat(
                        DemoCards.places().stream(),
                        Stream.of(
                                "",
                                "N233",
                                "A12",
                                "Dorpsstraat",
                                "Plein 1940",
                                "Plein 40-45",
                                "Plein '40-'45",
                                "Halte lijn 5",
                                "Speeltuin 2",
                                "Container 1234",
                                "Wijk 5",
                                "hoek 2e Dwarsstraat",
                                "Bushalte 3",
                                "1e Hoornveld",
                                "Trapveld achter de school",
                                "Speeltuin met 3 toestellen"))
                .map(place -> new GuardCase(place, true, List.of()));
    }

    @Override
    public String toString() {
        return (isPlace ? "place: " : "text: ") + text;
    }
}
