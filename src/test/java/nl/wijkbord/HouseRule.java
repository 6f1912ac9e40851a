package nl.wijkbord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.wijkbord.badsamples.HomemadeChoice;
import nl.wijkbord.badsamples.HomemadeDialog;
import nl.wijkbord.badsamples.HomemadeField;
import nl.wijkbord.badsamples.HomemadeMessage;
import nl.wijkbord.badsamples.HomemadeTable;
import nl.wijkbord.badsamples.InlineStyle;
import nl.wijkbord.badsamples.OpenRepository;
import nl.wijkbord.badsamples.OpenService;
import nl.wijkbord.badsamples.OpenView;
import nl.wijkbord.badsamples.OwnClock;
import nl.wijkbord.badsamples.ShyForm;
import nl.wijkbord.badsamples.SilentLimit;
import nl.wijkbord.badsamples.Sleeper;
import nl.wijkbord.badsamples.StringLink;
import nl.wijkbord.badsamples.ui.QueryingScreen;
import nl.wijkbord.badsamples.ui.TalkativeScreen;
import nl.wijkbord.ui.RecordForm;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One way of doing each thing: what the code of this house keeps to, each with a sample that does not. */
enum HouseRule {
    DIALOGS_COME_FROM_THE_KIT(onlyTheKitUses(Dialog.class, ConfirmDialog.class), HomemadeDialog.class),
    TABLES_COME_FROM_THE_KIT(onlyTheKitUses(Grid.class), HomemadeTable.class),
    MESSAGES_COME_FROM_THE_KIT(onlyTheKitUses(Notification.class), HomemadeMessage.class),
    FIELDS_THAT_SPEAK_COME_FROM_THE_KIT(
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.wijkbord.ui")
                    .should()
                    .callConstructorWhere(call(
                            "a field that speaks no Dutch yet",
                            it -> isOwnedBy(it, MultiSelectComboBox.class)
                                    || isOwnedBy(it, DatePicker.class)
                                    || isOwnedBy(it, IntegerField.class)))
                    .orShould()
                    .callMethodWhere(call(
                            "a limit that refuses without words",
                            it -> Set.of("setMin", "setMax").contains(it.getName())
                                    && (isOwnedBy(it, DatePicker.class) || isOwnedBy(it, IntegerField.class)))),
            HomemadeField.class,
            HomemadeChoice.class,
            SilentLimit.class),
    STYLE_IS_A_CLASS_NAME(
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.wijkbord.ui")
                    .should()
                    .callMethodWhere(call(
                            "a style in Java",
                            it -> it.getName().equals("getStyle")
                                    && (isOwnedBy(it, HasStyle.class)
                                            || isOwnedBy(it, Element.class)
                                            || isOwnedBy(it, Component.class)))),
            InlineStyle.class),
    EVERY_SCREEN_SAYS_WHO_MAY_ENTER(
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should(beAnnotatedWith(RolesAllowed.class)
                            .or(beAnnotatedWith(PermitAll.class))
                            .or(beAnnotatedWith(AnonymousAllowed.class))),
            OpenView.class),
    SCREENS_STAY_IN_THEIR_MODULE(
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate(), OpenView.class),
    EVERY_SERVICE_ASKS_WHO_CALLS(
            classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(PreAuthorize.class),
            OpenService.class),
    EVERY_SERVICE_READS_IN_A_TRANSACTION(
            classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(readingTransaction()),
            OpenService.class),
    REPOSITORIES_STAY_IN_THEIR_MODULE(
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate(), OpenRepository.class),
    FORMS_FILL_PUBLIC_RECORDS(classes().that().implement(RecordForm.class).should(fillPublicRecords()), ShyForm.class),
    SCREENS_GET_RECORDS(
            noClasses()
                    .that()
                    .resideInAPackage("nl.wijkbord.*.ui..")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "org.springframework.jdbc.."),
            QueryingScreen.class),
    PEOPLE_NEVER_READ_AN_EXCEPTION(
            noClasses()
                    .that()
                    .resideInAnyPackage("nl.wijkbord.*.ui..", "nl.wijkbord.ui", "nl.wijkbord.shell")
                    .should()
                    .callMethodWhere(call(
                            "the text of an exception",
                            it -> it.getName().endsWith("essage")
                                    && it.getName().startsWith("get")
                                    && isOwnedBy(it, Throwable.class))),
            TalkativeScreen.class),
    ADDRESSES_ARE_BUILT_IN_ONE_PLACE(
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Navigation")
                    .should()
                    .callMethod(UI.class, "navigate", String.class),
            StringLink.class),
    TIME_COMES_FROM_THE_CLOCK(
            noClasses()
                    .should()
                    .callMethodWhere(call(
                            "the time without a clock",
                            it -> it.getName().equals("now")
                                    && it.getTargetOwner().getPackageName().startsWith("java.time")
                                    && it.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis"),
            OwnClock.class),
    NOBODY_SLEEPS(noClasses().should().callMethod(Thread.class, "sleep", long.class), Sleeper.class);

    final ArchRule rule;
    final List<Class<?>> samples;

    HouseRule(ArchRule rule, Class<?>... samples) {
        this.rule = rule.allowEmptyShould(true).as(name());
        this.samples = List.of(samples);
    }

    private static ArchRule onlyTheKitUses(Class<?>... parts) {
        var isPart = DescribedPredicate.<JavaClass>alwaysFalse();
        for (var part : parts) {
            isPart = isPart.or(assignableTo(part));
        }
        return noClasses()
                .that()
                .resideOutsideOfPackage("nl.wijkbord.ui")
                .should()
                .dependOnClassesThat(isPart);
    }

    /** The binder stands outside the module: of a hidden record it can read nothing, and make none. */
    private static ArchCondition<JavaClass> fillPublicRecords() {
        return new ArchCondition<>("fill public records") {
            @Override
            public void check(JavaClass form, ConditionEvents events) {
                form.getInterfaces().stream()
                        .filter(it -> it.toErasure().isEquivalentTo(RecordForm.class))
                        .flatMap(it -> ((JavaParameterizedType) it).getActualTypeArguments().stream())
                        .map(JavaType::toErasure)
                        .filter(it -> !it.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(it -> events.add(SimpleConditionEvent.violated(form, form + " fills " + it)));
            }
        };
    }

    private static boolean isOwnedBy(JavaCall<?> call, Class<?> owner) {
        return call.getTargetOwner().isAssignableTo(owner);
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String description, java.util.function.Predicate<JavaCall<?>> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static DescribedPredicate<JavaAnnotation<?>> readingTransaction() {
        return DescribedPredicate.describe(
                "@Transactional(readOnly = true)",
                it -> it.getRawType().isEquivalentTo(Transactional.class)
                        && it.get("readOnly").filter(Boolean.TRUE::equals).isPresent());
    }
}
