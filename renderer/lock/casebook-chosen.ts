/**
 * Whether this PC has a casebook in hand, as the protocol handler wrote it into the page: then the form to unlock it is there at once, before
 * the engine has said whose it is. False under the development server.
 */
export const casebookChosen =
  document.querySelector<HTMLMetaElement>('meta[name="casebook-chosen"]')?.content === 'true';
