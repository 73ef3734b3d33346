import { beforeEach, describe, expect, it } from 'vitest';
import { useNavigation } from './navigation';

const at = () => useNavigation.getState().route.page;
const { go, back, forward, replace } = useNavigation.getState();

describe('the way back', () => {
  beforeEach(() => useNavigation.setState({ route: { page: 'today' }, before: [], after: [] }));

  it('leads through the pages in turn, and forward again', () => {
    go({ page: 'incidents' });
    go({ page: 'register' });
    back();
    expect(at()).toBe('incidents');
    back();
    expect(at()).toBe('today');
    forward();
    forward();
    expect(at()).toBe('register');
  });
  it('ends at the first page', () => {
    back();
    expect(at()).toBe('today');
  });
  it('has no step for opening the same page again', () => {
    go({ page: 'incidents' });
    go({ page: 'incidents' });
    back();
    expect(at()).toBe('today');
  });
  it('forgets what lay ahead when another page is opened', () => {
    go({ page: 'incidents' });
    back();
    go({ page: 'code' });
    forward();
    expect(at()).toBe('code');
  });
  it('does not lead to a page that was replaced', () => {
    go({ page: 'incidents' });
    replace({ page: 'register' });
    back();
    expect(at()).toBe('today');
  });
});
