import { create } from 'zustand';
import { addressOf, type Route, TODAY } from '../app/routes';

interface Navigation {
  readonly route: Route;
  readonly before: readonly Route[];
  readonly after: readonly Route[];
  readonly go: (route: Route) => void;
  /** Another page in the place of this one: back doesn't lead to a form that has been recorded. */
  readonly replace: (route: Route) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

/** Longest way back, in pages. */
const REMEMBERED = 50;

export const useNavigation = create<Navigation>()((set) => ({
  route: TODAY,
  before: [],
  after: [],
  go: (route) =>
    set((now) => {
      if (addressOf(route) === addressOf(now.route)) return {};
      return { route, before: [...now.before, now.route].slice(-REMEMBERED), after: [] };
    }),
  replace: (route) => set({ route }),
  back: () =>
    set((now) => {
      const route = now.before.at(-1);
      if (route === undefined) return {};
      return { route, before: now.before.slice(0, -1), after: [now.route, ...now.after] };
    }),
  forward: () =>
    set((now) => {
      const route = now.after[0];
      if (route === undefined) return {};
      return { route, before: [...now.before, now.route], after: now.after.slice(1) };
    }),
}));

/** Tells the main process each page's address from now on, so that the same page is shown after unlocking. */
export function keepPlace(): void {
  useNavigation.subscribe((now, earlier) => {
    if (now.route !== earlier.route) void window.shell['window:keep-place']({ route: addressOf(now.route) });
  });
}

/** For a link to a page: `<a {...linkTo(route)}>` is written as RouteLink; rows of lists take the two parts. */
export function linkTo(route: Route): { readonly href: string; readonly onOpen: () => void } {
  return { href: `#${addressOf(route)}`, onOpen: () => useNavigation.getState().go(route) };
}
