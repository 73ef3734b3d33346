import { create } from 'zustand';
import type { Topic } from '../../domain/result';

interface Topics {
  /** How often each topic became stale since the page began. */
  readonly versions: Readonly<Partial<Record<Topic, number>>>;
  /** Makes every query of these topics ask again. */
  readonly markStale: (topics: readonly Topic[]) => void;
}

export const useTopics = create<Topics>()((set) => ({
  versions: {},
  markStale: (topics) => {
    if (topics.length > 0) set(({ versions }) => ({ versions: raised(versions, topics) }));
  },
}));

function raised(versions: Topics['versions'], topics: readonly Topic[]): Topics['versions'] {
  const next: Partial<Record<Topic, number>> = { ...versions };
  for (const topic of new Set(topics)) next[topic] = (next[topic] ?? 0) + 1;
  return next;
}

/** A number that changes when one of the topics becomes stale. */
export function versionOf(versions: Topics['versions'], topics: readonly Topic[]): number {
  return topics.reduce((sum, topic) => sum + (versions[topic] ?? 0), 0);
}
