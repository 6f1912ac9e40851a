package nl.wijkbord.dossier.ui;

import nl.wijkbord.card.ui.GivenAlong;
import org.springframework.stereotype.Component;

/** Lets somebody put a photo with a card while making the card. */
@Component
class PhotoAlong implements GivenAlong {

    private final DossierDesk desk;

    PhotoAlong(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public PhotoField field() {
        return new PhotoField(desk);
    }
}
