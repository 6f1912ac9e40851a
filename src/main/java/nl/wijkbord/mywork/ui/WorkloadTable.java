package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.mywork.Workload;
import nl.wijkbord.ui.Texts;

/** How much each colleague has in hand, by name: to see who needs help, never who does best. */
final class WorkloadTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private transient List<Workload> told = List.of();

    WorkloadTable() {
        table.addClassName("workload");
        head();
        getContent().add(new H2(Texts.get("mywork.load.title")), new Paragraph(Texts.get("mywork.load.text")), table);
        getContent().setVisible(false);
    }

    private void head() {
        var row = new NativeTableRow();
        Stream.of("mywork.load.who", "mywork.load.open", "mywork.load.late")
                .map(Texts::get)
                .map(NativeTableHeaderCell::new)
                .forEach(row::add);
        table.getHead().addRows(row);
    }

    void show(List<Workload> colleagues) {
        if (!colleagues.equals(told)) {
            told = colleagues;
            table.getBody().removeAllRows();
            colleagues.forEach(this::row);
        }
        getContent().setVisible(!colleagues.isEmpty());
    }

    private void row(Workload colleague) {
        var row = new NativeTableRow();
        Stream.of(colleague.name(), String.valueOf(colleague.open()), String.valueOf(colleague.late()))
                .forEach(it -> row.addDataCell().setText(it));
        table.getBody().addRows(row);
    }
}
