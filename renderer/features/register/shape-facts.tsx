import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { shapeToAdd } from '../../../domain/restriction/shape-to-add';
import { arrangementsInWords, limitsInWords } from '../../../domain/restriction/shape-words';
import { AlwaysOpen } from '../../restriction/shape-fields';
import { handlingInWords, shapeWords, toAddInWords } from '../../restriction/shape-messages';
import type { Description } from '../../ui/description-list';
import styles from './register.module.css';

/** What the shape of a restriction says, a fact each, and what is still to add to it. */
export function shapeFacts({ type, status, shape, whatIsRestricted }: RestrictionDetail): readonly Description[] {
  const limits = limitsInWords(shape).filter((line) => !whatIsRestricted.includes(line));
  const arrangements = arrangementsInWords(shape);
  const missing = status === 'ended' ? [] : shapeToAdd(type, shape);
  const handling = handlingInWords(shape);
  return [
    ...(limits.length === 0 ? [] : [{ term: shapeWords.limits, value: lines(limits) }]),
    ...(arrangements.length === 0 ? [] : [{ term: 'Arranged', value: lines(arrangements) }]),
    ...(shape.mayRemove === '' ? [] : [{ term: shapeWords.mayRemove, value: shape.mayRemove }]),
    ...(handling === '' ? [] : [{ term: shapeWords.handlingNote, value: handling }]),
    ...(type === 'contact-plan' ? [{ term: shapeWords.alwaysOpen, value: <AlwaysOpen /> }] : []),
    ...(missing.length === 0 ? [] : [{ term: shapeWords.toAdd, value: toAddInWords(missing) }]),
  ];
}

function lines(texts: readonly string[]) {
  return <span className={styles.asTyped}>{texts.join('\n')}</span>;
}
