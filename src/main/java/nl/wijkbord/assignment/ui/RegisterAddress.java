package nl.wijkbord.assignment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.AgreementState;
import org.springframework.web.util.UriComponentsBuilder;

/** Which agreements somebody looks at, as it stands in a web address: in which state, of which organisation and wijk. */
record RegisterAddress(Set<AgreementState> states, Set<String> organisations, Set<String> wijken) {

    static final String PATH = "afspraken";

    private static final String STATE = "status";
    private static final String ORGANISATION = "organisatie";
    private static final String WIJK = "wijk";

    static RegisterAddress ofAll() {
        return new RegisterAddress(Set.of(), Set.of(), Set.of());
    }

    /** Words nobody knows ask for nothing. */
    static RegisterAddress read(QueryParameters address) {
        var words = words(address, STATE);
        var states = Stream.of(AgreementState.values())
                .filter(it -> words.contains(word(it)))
                .collect(Collectors.toSet());
        return new RegisterAddress(states, words(address, ORGANISATION), words(address, WIJK));
    }

    private static Set<String> words(QueryParameters address, String name) {
        return address.getParameters(name).stream()
                .flatMap(it -> Stream.of(it.split(",")))
                .filter(it -> !it.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String word(AgreementState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String url() {
        var address = UriComponentsBuilder.fromPath(PATH);
        var chosen = states.stream().sorted().map(RegisterAddress::word).toList();
        Map.of(STATE, chosen, ORGANISATION, sorted(organisations), WIJK, sorted(wijken)).entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> address.queryParam(it.getKey(), String.join(",", it.getValue())));
        return address.encode().toUriString();
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    boolean narrows() {
        return !equals(ofAll());
    }
}
