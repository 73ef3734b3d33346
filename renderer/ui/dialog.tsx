import { Modal } from '@mantine/core';
import { type ReactNode, useContext } from 'react';
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
  const covers = props.covers === true;
  return (
    <KeyLayer value={layer}>
      <Modal.Root
        opened
        onClose={props.onClose}
        size={props.width === 'wide' ? '48rem' : '37.5rem'}
        yOffset="2.75rem"
        xOffset="1rem"
        transitionProps={{ duration: 0 }}
      >
        <Modal.Overlay className={covers ? styles.cover : styles.overlay} backgroundOpacity={1} />
        <Modal.Content className={styles.content}>
          <TopLayer />
          <Modal.Title className={props.hideTitle === true ? styles.hiddenTitle : styles.title}>
            {props.title}
          </Modal.Title>
          <Modal.Body className={styles.body}>{props.children}</Modal.Body>
          {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
        </Modal.Content>
      </Modal.Root>
    </KeyLayer>
  );
}

/** Keeps the page's own keys quiet while the dialog is open, even when it has none itself. */
function TopLayer() {
  useKey('dialog', () => undefined);
  return null;
}
