import type { HoldingRequest } from './request';

/** What erasing anything about somebody needs to know: the open requests about whoever it names. */
export interface FactsForErasing {
  /** Ids of people that the thing to erase names: a record, or the values of a draft. */
  readonly names: readonly string[];
  readonly open: readonly HoldingRequest[];
}

/**
 * The open requests that hold erasing (D61), the one due last at the end; none: it may be erased. To destroy what somebody asked for, after
 * they asked, can be an offence (Data Protection Act 2018, section 173), so drafts count too.
 */
export function erasingHeldBy({ names, open }: FactsForErasing): readonly HoldingRequest[] {
  return open.filter(({ personId }) => names.includes(personId));
}

/** The ids of people in the values of a draft: wherever a value is called `personId` (a field for a person holds it). */
export function peopleInValues(value: unknown): readonly string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'personId' && typeof inner === 'string') found.add(inner);
    collect(inner, found);
  }
}
