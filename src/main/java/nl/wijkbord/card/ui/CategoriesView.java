package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryService;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;

/** What cards can be about in this municipality. */
@Route(CategoriesView.PATH)
@PageTitle("card.categories.title")
@RolesAllowed(Role.SETTINGS)
class CategoriesView extends Composite<Div> {

    static final String PATH = "beheer/soorten";

    private static final long serialVersionUID = 1L;

    private final transient CategoryService categories;
    private final RowGrid<CategoryName> grid = new RowGrid<CategoryName>("card.categories.title")
            .boxes(
                    "card.categories.offered",
                    CategoryName::offered,
                    it -> it.use() == CategoryUse.NO_CARD,
                    it -> Texts.get("card.categories.offered.of", it.name()),
                    this::turn)
            .column("card.categories.name", CategoryName::name)
            .column("card.categories.theme", CategoryName::theme)
            .column("card.categories.use", it -> Texts.get("card.categories.use." + it.use()))
            .empty(EmptyState.of("card.categories.none"))
            .whole();

    CategoriesView(CategoryService categories) {
        this.categories = categories;
        getContent().addClassName("page");
        getContent()
                .add(
                        new H1(Texts.get("card.categories.title")),
                        new Paragraph(Texts.get("card.categories.help")),
                        grid);
        refresh();
    }

    private void turn(CategoryName category, boolean on) {
        try {
            if (on) {
                offer(category);
                Notices.undo("card.categories.turned-on", () -> withdraw(category), category.name());
            } else {
                withdraw(category);
                Notices.undo("card.categories.turned-off", () -> offer(category), category.name());
            }
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void offer(CategoryName category) {
        categories.offer(category.id());
        refresh();
    }

    private void withdraw(CategoryName category) {
        categories.withdraw(category.id());
        refresh();
    }

    private void refresh() {
        grid.rows(categories.all());
    }
}
