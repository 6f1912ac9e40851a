// What the fields of the framework do otherwise than people expect. Each is called once by the server, with the element
// it is about.
{
  const wb = (window.wb ??= {});

  wb.fields = {
    /** When one choice fits what was typed, that is the one that was meant. */
    takeTheOnlyOne(choices) {
      const take = e => {
        if (!choices.opened || !choices.filter || (e.key !== 'Tab' && e.key !== 'Enter')) return;
        const fits = choices.filteredItems ?? [];
        const pointed = e.composedPath()[0].hasAttribute('aria-activedescendant');
        if (!pointed && fits.length === 1) choices.selectedItem = fits[0];
      };
      choices.addEventListener('keydown', take, true);
    },

    /** A field that can be cleared would do so on Escape, which people press to leave. */
    keepOnEscape(field) {
      const keep = e => {
        if (e.key !== 'Escape' || !field.clearButtonVisible) return;
        field.clearButtonVisible = false;
        setTimeout(() => (field.clearButtonVisible = true));
      };
      field.addEventListener('keydown', keep, true);
    },

    /** The dialog itself begins on the button that does it; one key too many must not. */
    beginAtCancel(dialog) {
      requestAnimationFrame(() => requestAnimationFrame(() => dialog.querySelector('[slot=cancel-button]')?.focus()));
    },

    /** Vaadin gives each name to two elements; password managers and helpers look for one. */
    oneNameEach(form) {
      const rename = async field => {
        const name = field.getAttribute('name');
        field.removeAttribute('name');
        await field.updateComplete;
        field.inputElement.setAttribute('name', name);
      };
      setTimeout(() => form.querySelectorAll('[name][id^=vaadinLogin]').forEach(rename));
    },

    /** As if somebody had typed it. */
    signIn(form, username, password) {
      form.querySelector('#vaadinLoginUsername').value = username;
      form.querySelector('#vaadinLoginPassword').value = password;
      form.submit();
    },

    /** Not a step in the history: the back button has to leave the screen, not the link. */
    jump(link, target) {
      link.addEventListener('click', e => {
        e.preventDefault();
        document.getElementById(target)?.focus();
      });
    },
  };
}
