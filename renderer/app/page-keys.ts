/** Every key there is, for the page of keys and for nothing else: each is bound where its action is. */
export const pageKeys = [
  { keys: 'Ctrl+K', does: 'Who may come in? Look somebody up, or go to a page by its name' },
  { keys: 'Ctrl+N', does: 'Record an incident' },
  { keys: 'Ctrl+Enter', does: 'The main action of a form: record, save, confirm' },
  { keys: 'Ctrl+F', does: 'Find on this page, where there is a search box' },
  { keys: 'F3', does: 'In the code: the next place found. Shift+F3 goes to the one before' },
  { keys: 'Ctrl+C', does: 'On a clause of the code, with nothing selected: copy it as a citation' },
  { keys: 'Alt+Left', does: 'Back to the page before' },
  { keys: 'Alt+Right', does: 'Forward again' },
  { keys: 'Ctrl+L', does: 'Lock. What you typed is kept' },
  { keys: 'Ctrl+Shift+H', does: 'Hide now: the same, when somebody comes round the desk' },
  { keys: 'F1', does: 'Help for this page, and this list' },
] as const;

/** Keys inside lists. */
export const listKeys =
  'In a list, the up and down arrows move from row to row, Home and End go to the first and the last, and Enter opens.';
