import type { MouseEvent, ReactNode } from 'react';
import { useNavigation } from '../stores/navigation';
import { addressOf, type Route } from './routes';

/** A link to another page of the casebook. */
export function RouteLink({ to, children }: { readonly to: Route; readonly children: ReactNode }) {
  const go = useNavigation((navigation) => navigation.go);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    go(to);
  };
  return (
    <a href={`#${addressOf(to)}`} onClick={follow}>
      {children}
    </a>
  );
}
