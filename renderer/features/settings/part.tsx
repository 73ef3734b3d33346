import { Section, type SectionProps } from '../../ui/section';
import styles from './settings.module.css';

/** One part of the settings, with room under its heading. */
export function Part({ children, ...section }: SectionProps) {
  return (
    <Section {...section}>
      <div className={styles.part}>{children}</div>
    </Section>
  );
}
