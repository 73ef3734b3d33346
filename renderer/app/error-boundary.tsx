import { Component, type ReactNode } from 'react';
import { useNavigation } from '../stores/navigation';
import { Button } from '../ui/button';
import { Actions } from '../ui/layout';
import { Page } from '../ui/page';
import { TODAY } from './routes';

interface ErrorBoundaryProps {
  /** Changes with the page: another page starts with a clean slate. */
  readonly place: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failedAt: string | null;
}

/** Stands in for a page that has a fault. The page's forms are taken down with it, and hand over what was typed as they go. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedAt: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: '' };
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.place });
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (before.place !== this.props.place && this.state.failedAt !== null) this.setState({ failedAt: null });
  }

  override render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children;
    return (
      <Page title="This page has a fault" width="reading">
        <p>
          The fault is in the program, not in what you did. What was recorded is safe, and what you typed is kept as a
          draft.
        </p>
        <Actions>
          <Button kind="primary" onClick={() => this.setState({ failedAt: null })}>
            Show the page again
          </Button>
          <Button onClick={() => useNavigation.getState().go(TODAY)}>Go to Today</Button>
          <Button kind="quiet" onClick={() => void window.shell['window:lock']({})}>
            Lock
          </Button>
        </Actions>
      </Page>
    );
  }
}
