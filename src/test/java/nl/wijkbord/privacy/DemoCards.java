package nl.wijkbord.privacy;

import java.util.List;
import java.util.stream.Stream;

/** Titles and places as they stand on the demo board: nothing in them is about a person. */
final class DemoCards {

    private static final String TITLES = """
            Geluid rond voetbalkooi na 22.00 uur
            Bijplaatsingen bij containers tijdens sloop en verhuizingen
            Donkere achterpaden tussen de flats
            Scooters door de winkelpassage
            Bankjes in plantsoen vernield
            Groep jongeren in winkelgalerij: geluid en afval
            Verkeerschaos bij brengen en halen school
            Trillingen door verkeersdrempels
            Hondenpoep op het speelveld
            Dump van bedrijfsafval aan de rand van de wijk
            Minder contact onder ouderen sinds koffieochtend stopte
            Vuurwerkoverlast rond de jaarwisseling
            Lelijke blinde muur stoort bewoners
            Voetbalkooi De Engelenburg
            Muurschildering met kinderen uit de buurt
            Fruitbomen planten en zelf onderhouden
            Straatspeeldag aan het water
            Zomerfestival rond het Wijkhuis
            Geveltuintjes in de straat
            Tiny Forest met de basisschool
            Jongeren bij winkelcentrum: bewoners mijden de route
            Schoolplein vernield in het weekend
            Scooters over het voetpad langs het park
            Zwerfafval rond ondergrondse containers
            Slecht zicht op kruising door begroeiing
            Terugkerende geluidsoverlast in portiekflat
            Weinig contact tussen bewoners in seniorenflat
            Brandgangen staan vol met grofvuil
            Tunneltje voelt onveilig in het donker
            Graffiti op gevels van buurtwinkels
            Foutparkeren blokkeert hulpdiensten
            Buurtfeest Oosterheem: elkaar beter leren kennen
            Waardecheque: bloembakken in de Tuinen
            Waardecheque: picknickbank aan de vaart
            Waardecheque: buitenbioscoop op het veld
            Huis van de Wijk: koffie-inloop door vrijwilligers
            Sportcontainer en plek voor jongeren
            Buurttuin bij het wijkcentrum
            Onrust rond bankjes op het plein
            Leegstand trekt zwerfafval aan
            Te hard rijden door het dorp
            Bushalte slecht toegankelijk met rollator
            Speeltuin afgesloten, hekken blijven staan
            Jongeren zoeken een plek sinds de keet dicht is
            Losse tegels bij het dorpshuis
            Sluiting buurtwinkel raakt ouderen
            Geen mobiel bereik bij de bushalte
            Trapveld onder water na regen
            Veel vragen over isolatiesubsidie bij de koffiekar
            Dorpsvisie vernieuwen met bewonersavonden
            Ommetje rond het dorp met bankjes
            Dorpsmoestuin bij de school
            Kennismakingsfeest oude en nieuwe bewoners
            Buurtkamer in leegstaand winkelpand
            AED en burgerhulpverleners
            Welkomstmiddag voor nieuwe inwoners
            Jongeren op schoolplein na sluitingstijd
            Rommel in portieken en bergingsgangen
            Glas op fietspad bij de tunnel
            Parkeerdruk in de oude kern bij evenementen
            Drukte met huurboten: vraag om toezicht
            Senioren missen ontmoetingsplek
            Te hard rijden langs de school
            Zwerfafval rond de haven
            Glad en donker fietspad naar Steenwijk
            Zorgen over bereikbaarheid met het ov
            Burengeluid in appartementencomplex
            Steiger van de haven vernield
            Buurtbarbecue met kennismaking gebiedsteam
            Leren van elkaar: dorpsavond met Plaatselijk Belang
            AED-netwerk met school en dorpshuis
            Speelplek opknappen
            Muurgedicht bij de haven
            Klussendienst voor oudere dorpsgenoten
            Tuin bij het seniorencomplex
            """;

    private static final String PLACES = """
            De Engelenburg; Franse Gat; 't Hoorntje; De Pol; Koopcentrum; Dragonder Noord; Petenbos; Dichtersbuurt;
            Het Ambacht; Vogelbuurt; Spitsbergen; Jan Roeckplantsoen (buurt bevestigen); Molenbrug; Veenderij;
            Componistenbuurt; Oosterheem Zuid-West; Oosterheem Noord-Oost; Seghwaert – Tuinen; Seghwaert – Weiden;
            Seghwaert – Vaarten; Seghwaert Zuid-West; Meerzicht-West; Buytenwegh; Palenstein; Rokkeveen-Oost;
            Oosterheem; Seghwaert; Noordhove-West; Winschoten-Centrum; Zeeheldenbuurt; Finsterwolde; Beerta;
            Nieuwolda; Scheemda; Midwolda; Bad Nieuweschans; Drieborg; Heiligerlee; Westerlee; Oostwold;
            Winschoten-Noord; Nieuw-Scheemda; Blauwestad; Steenwijk-West; Torenlanden; Oostermeenthe; Vollenhove;
            Giethoorn-Noord; Oldemarkt; Sint Jansklooster; Kuinre; Tuk; Willemsoord; Centrum Steenwijk; Blokzijl;
            Basse; Eesveen; Wanneperveen; Zuidveen; Woldmeenthe;
            """;

    private DemoCards() {}

    static List<String> titles() {
        return TITLES.lines().toList();
    }

    static List<String> places() {
        return Stream.of(PLACES.split(";"))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }
}
