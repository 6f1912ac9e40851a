package nl.wijkbord.intake.ui;

import nl.wijkbord.card.CategoryName;

/** Where and what kind of matter it is, enough to look whether it stands on the board already. */
record Sought(Where where, CategoryName category) {}
