package nl.wijkbord.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import nl.wijkbord.audit.AuditLog;
import nl.wijkbord.audit.AuditQuestion;
import nl.wijkbord.audit.AuditReport;
import nl.wijkbord.audit.OrganisationNames;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;

/** The log: who did and saw what, and when, for who says why; without a word of what a card says. */
@Route("audit")
@RolesAllowed(Role.AUDIT)
class AuditView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** How far back the log starts, in days. */
    private static final int RECENT = 30;

    private final transient AuditLog log;
    private final transient AuditExport export;
    private final transient Times times;
    private final transient Map<OrganisationId, String> names;
    private final QuestionForm form;
    private final OrganisationReport numbers;
    private final OverrideReport overrides;
    private final Div answer = new Div();

    AuditView(AuditLog log, AuditReport report, AuditExport export, OrganisationNames organisations, Times times) {
        this.log = log;
        this.export = export;
        this.times = times;
        names = organisations.names();
        form = new QuestionForm(names);
        numbers = new OrganisationReport(report, names);
        overrides = new OverrideReport(report, times);
        var today = times.today();
        form.show(new AuditQuestion(today.minusDays(RECENT), today, "", null, "", ""));
        count(today.minusDays(RECENT), today);
        var search = new Button(Texts.get("audit.search"), _ -> form.read().ifPresent(this::search));
        search.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("page", "audit");
        getContent()
                .add(
                        new H1(Texts.get("audit.title")),
                        new Paragraph(Texts.get("audit.purpose")),
                        form,
                        search,
                        answer,
                        numbers,
                        overrides);
    }

    private void search(AuditQuestion question) {
        try {
            var search = log.search(question);
            answer.removeAll();
            answer.add(new Answer(log, export, search, times, names));
            count(question.from(), question.to());
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void count(LocalDate from, LocalDate to) {
        numbers.show(from, to);
        overrides.show(from, to);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("audit.page-title");
    }
}
