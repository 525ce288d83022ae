import type { ExtensionContext } from 'vscode';
import { type DiscrepancyGrouping, getDiscrepancies, locateDiscrepancy } from '../../protocol/trees';
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
      tree: 'discrepancies',
      groupings: [
        { value: 'kind', label: 'Kind of difference' },
        { value: 'place', label: 'Source' },
        { value: 'story', label: 'Story' },
        { value: 'strength', label: 'How strong they are' },
      ],
      sortings: [],
      page: getDiscrepancies,
      locate: locateDiscrepancy,
      // Beside its title: numbers on two views of a container would be added up.
      show: (view, { discrepancies, problems }) => {
        const inProblems = problems < discrepancies ? `, ${problems} in Problems` : '';
        view.description = discrepancies ? `${discrepancies}${inProblems}` : '';
      },
    },
    session,
    context,
  );
}
