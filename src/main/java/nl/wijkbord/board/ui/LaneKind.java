package nl.wijkbord.board.ui;

import java.util.List;
import java.util.stream.Stream;

/** By what the cards of a board are divided into rows, and the word for it in an address. */
enum LaneKind {
    NONE("geen"),
    WIJK("wijk"),
    LEAD("trekker"),
    THEME("thema"),
    PRIORITY("prioriteit"),
    KIND("soort"),
    INITIATIVE("initiatief"),
    BUURT("buurt");

    private final String word;

    LaneKind(String word) {
        this.word = word;
    }

    /** As somebody asked for it; a word nobody knows is as good as none. */
    static LaneKind of(BoardAddress address) {
        return choices(address).stream()
                .filter(it -> address.get(BoardAddress.LANES).contains(it.word))
                .findFirst()
                .orElse(usual(address));
    }

    /** What somebody gets who asks for nothing: several wijken stand below each other, one wijk stands alone. */
    private static LaneKind usual(BoardAddress address) {
        return address.wijk().isEmpty() ? WIJK : NONE;
    }

    /** Those that make sense on a board, the usual one first. */
    static List<LaneKind> choices(BoardAddress address) {
        var several = address.wijk().isEmpty();
        var usual = usual(address);
        return Stream.concat(Stream.of(usual), Stream.of(values()).filter(it -> it != usual))
                .filter(it -> several || it != WIJK)
                .filter(it -> it.dividesInto(address.kind()))
                .toList();
    }

    /** On a board of initiatives all cards are of one kind, and under themselves. */
    private boolean dividesInto(BoardKind board) {
        return board == BoardKind.CARDS || (this != KIND && this != INITIATIVE);
    }

    /** The same board, divided so. */
    BoardAddress chosenOn(BoardAddress address) {
        return address.with(BoardAddress.LANES, this == usual(address) ? List.of() : List.of(word));
    }
}
