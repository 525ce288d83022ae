import type { ExtensionContext } from 'vscode';
import { type DiscrepancyGrouping, getDiscrepancies, locateDiscrepancy } from '../../protocol';
import type { Session } from '../client/session';
import { CorpusView } from './corpusView';

/** What the sources state differently. */
export function discrepanciesView(
  session: Session,
  context: ExtensionContext,
): CorpusView<DiscrepancyGrouping> {
  return new CorpusView(
    {
      id: 'parallax.discrepancies',
      groupings: [
        { grouping: 'kind', label: 'Kind of difference' },
        { grouping: 'place', label: 'Place in the source' },
        { grouping: 'story', label: 'Story' },
      ],
      page: getDiscrepancies,
      locate: locateDiscrepancy,
      badge: ({ discrepancies, problems }) => ({
        value: discrepancies,
        tooltip: `${discrepancies} stated differently, ${problems} of them in Problems`,
      }),
    },
    session,
    context,
  );
}
