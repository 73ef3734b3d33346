import type { OtherPc } from '../failures/disaster-detail';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export interface TakeOverNoticeProps {
  readonly other: OtherPc;
  readonly onTakeOver: (other: OtherPc) => void;
}

/** The way on where another PC has left its lock behind: a PC that died or got another name can't be asked, so a person decides. */
export function TakeOverNotice({ other, onTakeOver }: TakeOverNoticeProps) {
  return (
    <Notice
      title="If nobody works there"
      actions={<Button onClick={() => onTakeOver(other)}>Open all the same</Button>}
    >
      <p>
        You can open it here all the same. That is safe when “{other.host}” is switched off, was replaced or got another
        name, or when Conduct Casebook was ended there. If somebody is writing in it there, ask first: two who write at
        once could damage the records. It is noted in the casebook that you opened it.
      </p>
    </Notice>
  );
}
