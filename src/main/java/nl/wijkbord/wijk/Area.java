package nl.wijkbord.wijk;

import java.util.List;

/** A part of the municipality as the settings show it: what it is called, its codes at the CBS, where it lies and its parts. */
public record Area(String name, String codes, Outline outline, List<Area> parts) {

    /** Whether anybody drew this area or one of its parts. */
    public boolean isDrawn() {
        return !outline.isEmpty() || parts.stream().anyMatch(Area::isDrawn);
    }
}
