package nl.wijkbord.ui;

import java.util.List;

/**
 * Scripts that come with the page itself, so that no screen waits for them later; contributed as a bean by the module
 * whose they are.
 *
 * @param paths as in the folder of the browser's files, in the order in which they need each other
 */
public record PageScripts(List<String> paths) {}
