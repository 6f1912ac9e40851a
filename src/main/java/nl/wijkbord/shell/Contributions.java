package nl.wijkbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.ui.AccountEntry;
import nl.wijkbord.ui.NavEntry;
import nl.wijkbord.ui.TopBarItem;
import org.springframework.beans.factory.ObjectProvider;

/** What the modules put in the frame, as far as the person at the screen may open it. */
@org.springframework.stereotype.Component
class Contributions {

    private final ObjectProvider<NavEntry> entries;
    private final ObjectProvider<TopBarItem> items;
    private final ObjectProvider<AccountEntry> accounts;
    private final Supplier<Person> person;
    private final AuthenticationContext authentication;
    private final Supplier<About> about;

    Contributions(
            ObjectProvider<NavEntry> entries,
            ObjectProvider<TopBarItem> items,
            ObjectProvider<AccountEntry> accounts,
            Supplier<Person> person,
            AuthenticationContext authentication,
            Supplier<About> about) {
        this.entries = entries;
        this.items = items;
        this.accounts = accounts;
        this.person = person;
        this.authentication = authentication;
        this.about = about;
    }

    List<NavEntry> places() {
        return entries.stream()
                .filter(this::mayOpen)
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }

    private boolean mayOpen(NavEntry entry) {
        var authority = entry.authority();
        return authority == null || authentication.hasRole(authority);
    }

    List<AccountEntry> account() {
        return accounts.orderedStream()
                .filter(it -> authentication.hasRole(it.authority()))
                .toList();
    }

    List<Component> topBar() {
        return items.stream()
                .sorted(Comparator.comparingInt(TopBarItem::order))
                .map(TopBarItem::create)
                .toList();
    }

    Person person() {
        return person.get();
    }

    About about() {
        return about.get();
    }

    void signOut() {
        authentication.logout();
    }
}
