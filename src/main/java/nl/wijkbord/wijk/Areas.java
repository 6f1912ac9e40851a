package nl.wijkbord.wijk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality with its wijken and buurten on the map. Boundaries are long, so only whoever asks here reads them. */
@Service
@PreAuthorize("hasRole('SETTINGS')")
@Transactional(readOnly = true)
public class Areas {

    /** A row with the area that is in it, and in which other area that lies. */
    private record Part(UUID id, @Nullable UUID within, String name, String codes, Outline outline) {

        Area with(List<Area> parts) {
            return new Area(name, codes, outline, parts);
        }
    }

    private final JdbcClient database;

    Areas(JdbcClient database) {
        this.database = database;
    }

    /** Empty before a set-up file was read. */
    public Optional<Area> municipality() {
        return database.sql("select name, code from municipality")
                .query((row, _) ->
                        new Area(row.getString("name"), row.getString("code"), Outline.NONE, wijken(buurten())))
                .optional();
    }

    private List<Area> wijken(Map<UUID, List<Area>> buurten) {
        return parts("select id, null as within, name, cbs_codes as codes, boundary from wijk order by position")
                .stream()
                .map(it -> it.with(buurten.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Area>> buurten() {
        return parts("select id, wijk_id as within, name, cbs_code as codes, boundary from buurt order by position")
                .stream()
                .collect(groupingBy(Part::within, mapping(it -> it.with(List.of()), toList())));
    }

    private List<Part> parts(String rows) {
        return database.sql(rows)
                .query((row, _) -> new Part(
                        row.getObject("id", UUID.class),
                        row.getObject("within", UUID.class),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("codes")).orElse("").replace(",", ", "),
                        Outline.of(row.getString("boundary"))))
                .list();
    }
}
