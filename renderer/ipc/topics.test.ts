import { beforeEach, describe, expect, it } from 'vitest';
import { useTopics, versionOf } from './topics';

const version = (...topics: Parameters<typeof versionOf>[1]) => versionOf(useTopics.getState().versions, topics);

describe('stale topics', () => {
  beforeEach(() => useTopics.setState({ versions: {} }));

  it('change the version of every query that depends on them, and of no other', () => {
    const register = version('register', 'people');
    const code = version('code');
    useTopics.getState().markStale(['people']);
    expect(version('register', 'people')).not.toBe(register);
    expect(version('code')).toBe(code);
  });
  it('change it again each time', () => {
    useTopics.getState().markStale(['today']);
    const once = version('today');
    useTopics.getState().markStale(['today']);
    expect(version('today')).not.toBe(once);
  });
  it('wake nobody when nothing is stale', () => {
    const before = useTopics.getState().versions;
    useTopics.getState().markStale([]);
    expect(useTopics.getState().versions).toBe(before);
  });
});
