package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkTeam;

/** Which organisations work together in a wijk. */
class TeamForm extends Composite<FormLayout> implements RecordForm<TeamForm.Team> {

    private static final long serialVersionUID = 1L;

    /** The organisations as they are chosen. */
    public record Team(Set<OrganisationName> organisations) {

        static Team of(WijkTeam team, Collection<OrganisationName> all) {
            return new Team(all.stream()
                    .filter(it -> team.organisations().contains(it.id()))
                    .collect(Collectors.toUnmodifiableSet()));
        }

        Set<OrganisationId> ids() {
            return organisations.stream().map(OrganisationName::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final Binder<Team> binder = new Binder<>(Team.class);

    TeamForm(Collection<OrganisationName> all) {
        var organisations = Choices.several("organisation.teams.team", all, OrganisationName::name);
        var effect = new Paragraph(Texts.get("organisation.teams.effect"));
        effect.addClassName("dialog-text");
        getContent().add(organisations, effect);
        binder.forField(organisations)
                .asRequired(Texts.get("organisation.teams.empty"))
                .bind("organisations");
    }

    @Override
    public Binder<Team> binder() {
        return binder;
    }
}
