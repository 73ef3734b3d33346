import { useId, useState } from 'react';
import type { Need } from '../../../domain/today/needs';
import type { PcSettings } from '../../../domain/window-contract';
import { Button } from '../../ui/button';
import { Actions, Quiet } from '../../ui/layout';
import { LinkList } from '../../ui/link-list';
import { MOST, showAll, words } from './messages';
import { needRow } from './need-row';

export interface NeedsListProps {
  readonly needs: readonly Need[];
  readonly shows: PcSettings['todayShows'];
}

/** What needs somebody: the first of it, and all of it in the same place. Much of it is listed on no other page. */
export function NeedsList({ needs, shows }: NeedsListProps) {
  const [all, setAll] = useState(false);
  const list = useId();
  if (needs.length === 0) return <Quiet>{words.nothingNeeded}</Quiet>;
  const rows = (all ? needs : needs.slice(0, MOST)).map((need) => needRow(need, shows));
  return (
    <>
      <div id={list}>
        <LinkList label={words.needsYou} rows={rows} total={needs.length} />
      </div>
      {needs.length > MOST && (
        <Actions>
          <Button size="small" expanded={all} controls={list} onClick={() => setAll(!all)}>
            {all ? words.showFewer : showAll(needs.length)}
          </Button>
        </Actions>
      )}
    </>
  );
}
