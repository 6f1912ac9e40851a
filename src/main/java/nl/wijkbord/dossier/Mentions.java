package nl.wijkbord.dossier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.Clearance;
import org.springframework.stereotype.Component;

/** Recognises {@code @username} and {@code @organisation} in comments; who does not read along stays plain text. */
@Component
class Mentions {

    private static final int FEW = 10;

    /** Not in the middle of a word, as in a mail address; a dot or dash at the end belongs to the sentence. */
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,58}[\\p{L}\\p{N}])?)");

    private final People people;
    private final Organisations organisations;
    private final ReadersOfCards readers;

    Mentions(People people, Organisations organisations, ReadersOfCards readers) {
        this.people = people;
        this.organisations = organisations;
        this.readers = readers;
    }

    /** Every text in pieces, by comment. Most cards address nobody: then nothing more is asked. */
    Map<UUID, List<Piece>> in(List<CardComment> comments, CardId card, Clearance eyes) {
        var audience =
                comments.stream().anyMatch(it -> HANDLE.matcher(it.text()).find())
                        ? readers.of(card, eyes)
                        : Optional.<Readers>empty();
        return comments.stream()
                .collect(toMap(
                        CardComment::id, it -> pieces(it.text(), audience.map(all -> all.addressedBy(it.onlyFor())))));
    }

    /** Everybody whom a comment addresses and who reads it. */
    Set<Mention> addressed(CardComment comment, Clearance eyes) {
        var handles = HANDLE.matcher(comment.text())
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
        return handles.isEmpty()
                ? Set.of()
                : readers.of(comment.card(), eyes).map(it -> it.addressedBy(comment.onlyFor())).stream()
                        .flatMap(all -> handles.stream().flatMap(it -> find(it, all).stream()))
                        .collect(toSet());
    }

    private List<Piece> pieces(String text, Optional<Readers> readers) {
        var pieces = new ArrayList<Piece>();
        var handle = HANDLE.matcher(text);
        int done = 0;
        while (handle.find()) {
            var mention = readers.flatMap(it -> find(handle.group(1), it));
            if (mention.isPresent()) {
                pieces.add(new Piece(text.substring(done, handle.start()), false));
                pieces.add(new Piece("@" + mention.get().name(), true));
                done = handle.end();
            }
        }
        pieces.add(new Piece(text.substring(done), false));
        return pieces.stream().filter(it -> !it.text().isEmpty()).toList();
    }

    private Optional<Mention> find(String handle, Readers readers) {
        return among(readers, it -> it.handle().equalsIgnoreCase(handle)).findFirst();
    }

    /** The first few who may be addressed on a card and whose name or handle has these letters. */
    List<Mention> suggest(String letters, CardId card, Clearance eyes) {
        var wanted = letters.toLowerCase(Locale.ROOT);
        return readers.of(card, eyes).stream()
                .flatMap(it -> among(it, mention -> mention.has(wanted)))
                .limit(FEW)
                .toList();
    }

    /** Asks where somebody sits last: that is a question for the database. */
    private Stream<Mention> among(Readers readers, Predicate<Mention> wanted) {
        var names = organisations.all().stream()
                .filter(it -> readers.include(it.id()))
                .map(Mention::of)
                .filter(wanted);
        var colleagues = people.all().stream()
                .filter(it -> readers.include(it.organisation()))
                .filter(it -> wanted.test(Mention.of(it)))
                .filter(it -> this.readers.include(it, readers))
                .map(Mention::of);
        return Stream.concat(names, colleagues);
    }
}
