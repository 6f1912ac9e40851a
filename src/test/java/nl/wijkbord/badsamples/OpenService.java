package nl.wijkbord.badsamples;

import org.springframework.stereotype.Service;

/** Asks nobody who they are; abstract, so that Spring leaves it alone. */
@Service
public abstract class OpenService {}
