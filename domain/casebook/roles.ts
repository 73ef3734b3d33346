import type { Role } from './casebook';

/** Heads, and those who act for them. */
export const HEADS: readonly Role[] = ['head', 'deputy'];
/** Who may found a casebook, change who may sign in, and replace the recovery sheet. */
export const HEAD_ONLY: readonly Role[] = ['head'];
/** Everybody who holds the key of `conduct`. */
export const RECORDERS: readonly Role[] = ['head', 'deputy', 'dsl', 'deputy-dsl', 'recorder'];
