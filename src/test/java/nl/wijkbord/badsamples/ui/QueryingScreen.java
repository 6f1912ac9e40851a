package nl.wijkbord.badsamples.ui;

import jakarta.persistence.EntityManager;

public class QueryingScreen {

    void look(EntityManager database) {
        database.clear();
    }
}
