import type { Route } from './routes';

export interface NamedPage {
  readonly name: string;
  readonly to: Route;
}

/** Pages that can be gone to by name: those that need nothing chosen first. */
const PAGES: readonly NamedPage[] = [
  { name: 'Today', to: { page: 'today' } },
  { name: 'Incidents', to: { page: 'incidents' } },
  { name: 'Register', to: { page: 'register' } },
  { name: 'People', to: { page: 'people' } },
  { name: 'Raised with us', to: { page: 'raised' } },
  { name: 'Code', to: { page: 'code' } },
  { name: 'Settings', to: { page: 'settings' } },
  { name: 'Tasks', to: { page: 'tasks' } },
  { name: 'Requests', to: { page: 'requests' } },
  { name: 'Orders and instructions', to: { page: 'orders' } },
  { name: 'Before the summer', to: { page: 'before-summer' } },
  { name: 'Door sheet', to: { page: 'door-sheet' } },
  { name: 'The register on paper', to: { page: 'register-sheet' } },
  { name: 'Blank slips', to: { page: 'blank-slips' } },
  { name: 'Import people', to: { page: 'import-people' } },
  { name: 'School details', to: { page: 'school' } },
  { name: 'School calendar', to: { page: 'calendar' } },
];

/** Words that are no beginning of a page's name by themselves: somebody types them on the way to another. */
const SMALL: ReadonlySet<string> = new Set(['the', 'and', 'on', 'with', 'us']);
const FEWEST_LETTERS = 3;

/** Pages of which each typed word begins a word of the name, at least one of them with three letters; none for a name of anybody else. */
export function pagesCalled(typed: string): readonly NamedPage[] {
  const sought = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!sought.some((word) => word.length >= FEWEST_LETTERS && !SMALL.has(word))) return [];
  return PAGES.filter(({ name }) => {
    const named = name.toLowerCase().split(' ');
    return sought.every((word) => named.some((one) => one.startsWith(word)));
  });
}
