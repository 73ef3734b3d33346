import { Modal } from '@mantine/core';
import { type ReactNode, useContext, useEffect, useState } from 'react';
import styles from './dialog.module.css';
import { KeyLayer, useKey } from './use-key';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons at the end; the first is the main action. */
  readonly actions?: ReactNode;
  /** The title is read out and not shown. */
  readonly hideTitle?: boolean;
  /** Hides what is behind it altogether: a parent can see the screen. */
  readonly covers?: boolean;
  readonly width?: 'normal' | 'wide';
  readonly children: ReactNode;
}

/**
 * For what must interrupt and nothing else. Focus stays inside (it starts at the element with data-autofocus), Escape closes it, and
 * focus goes back to where it was.
 */
export function Dialog(props: DialogProps) {
  const layer = useContext(KeyLayer) + 1;
  useFocusBack();
  return (
    <KeyLayer value={layer}>
      <Modal.Root
        opened
        onClose={props.onClose}
        size={props.width === 'wide' ? '48rem' : '37.5rem'}
        yOffset="2.75rem"
        xOffset="1rem"
        transitionProps={{ duration: 0 }}
        classNames={partsOf(props)}
      >
        <Modal.Overlay backgroundOpacity={1} />
        <Modal.Content>
          <TopLayer />
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.Body>{props.children}</Modal.Body>
          {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
        </Modal.Content>
      </Modal.Root>
    </KeyLayer>
  );
}

function partsOf({ covers = false, hideTitle = false }: DialogProps) {
  return {
    overlay: styles[covers ? 'cover' : 'overlay'] ?? '',
    content: styles.content ?? '',
    title: styles[hideTitle ? 'hiddenTitle' : 'title'] ?? '',
    body: styles[hideTitle ? 'bareBody' : 'body'] ?? '',
  };
}

/** Gives focus back to where it was before the dialog opened. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [before]);
}

/** Keeps the page's own keys quiet while the dialog is open, even when it has none itself. */
function TopLayer() {
  useKey('dialog', () => undefined);
  return null;
}
