/** Words that would do harm where words are taken for something else. */
export const HOSTILE_TEXTS = [
  "'; DROP TABLE outside_order; --",
  '<img src=x onerror=alert(1)>',
  '{{constructor}} %s $1 NEAR(',
  '\u202etxet desrever',
  'Zoë Ōtsuka-Ó Brádaigh 𝔇 🙂',
] as const;
