import { lazy } from 'react';

/** Pages that are seldom needed and stay out of the bundle that the unlock form starts from. */
export const CreatePages = lazy(async () => ({ default: (await import('./create-pages')).CreatePages }));
export const RecoverPage = lazy(async () => ({ default: (await import('./recover-page')).RecoverPage }));
export const DisasterPage = lazy(async () => ({ default: (await import('./disaster-page')).DisasterPage }));
