import { MantineProvider } from '@mantine/core';
import { styleNonce } from '../page/nonce';
import { mantineTheme, systemColours } from '../theme/mantine-theme';
import { CasebookPages } from './casebook-pages';
import { ErrorBoundary } from './error-boundary';

/** The page of an open casebook. */
export function App() {
  return (
    <MantineProvider
      theme={mantineTheme}
      defaultColorScheme="auto"
      colorSchemeManager={systemColours}
      getStyleNonce={() => styleNonce}
      withStaticClasses={false}
    >
      <ErrorBoundary place="app">
        <CasebookPages />
      </ErrorBoundary>
    </MantineProvider>
  );
}
