/** A value, or an expected refusal with a code. Bugs throw instead. */
export type Outcome<Value, Refusal extends { readonly code: string }> =
  | { readonly ok: true; readonly value: Value }
  | ({ readonly ok: false } & Refusal);

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refusal<const Refusal extends { readonly code: string }>(
  why: Refusal,
): { readonly ok: false } & Refusal {
  return { ok: false, ...why };
}
