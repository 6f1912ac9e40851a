package nl.wijkbord.assignment.ui;

import java.util.List;
import nl.wijkbord.ui.Texts;

/** The lines of the register that fit, and whether there are more of them than are shown. */
record RegisterLines(List<RegisterLine> lines, boolean isCut) {

    /** How many there are, and that it is not all of them. */
    String count() {
        var open = lines.stream().filter(it -> it.state().isOpen()).count();
        return Texts.get(isCut ? "assignment.register.count.cut" : "assignment.register.count", lines.size(), open);
    }
}
