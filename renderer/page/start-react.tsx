import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws the page into its one element. */
export function startReact(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element to draw into');
  createRoot(root).render(<StrictMode>{content}</StrictMode>);
}
