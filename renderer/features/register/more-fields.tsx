import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { noShapeEntered } from '../../../domain/restriction/shape-entered';
import { ShapeFields, type ShapeFieldsProps } from '../../restriction/shape-fields';
import { shapeWords } from '../../restriction/shape-messages';
import { Button } from '../../ui/button';
import { Actions, Quiet, Stack } from '../../ui/layout';

/** The longer part of the form: closed until somebody asks for it, or has begun it, or something in it can’t be read. */
export function MoreFields(props: ShapeFieldsProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? !noShapeEntered(props.value);
  return (
    <Stack>
      <Actions end={<Quiet>{shapeWords.moreHelp}</Quiet>}>
        <Button icon={open ? IconChevronUp : IconChevronDown} expanded={open} onClick={() => setAsked(!open)}>
          {shapeWords.more}
        </Button>
      </Actions>
      {open && <ShapeFields {...props} />}
    </Stack>
  );
}
