import type { ExtensionContext } from 'vscode';
import { type EntityGrouping, getEntities, locateEntity } from '../../protocol/trees';
import type { Spoken } from '../annotations/spoken';
import type { Session } from '../client/session';
import { CorpusView } from './corpusView';

/** People, places and organisations, in all sources. */
export function entitiesView(
  session: Session,
  context: ExtensionContext,
  spoken: Spoken,
): CorpusView<EntityGrouping> {
  return new CorpusView(
    {
      id: 'parallax.entities',
      tree: 'entities',
      groupings: [
        { value: 'kind', label: 'People, organisations, places' },
        { value: 'source', label: 'Source' },
        { value: 'story', label: 'Story' },
      ],
      sortings: [
        { value: 'count', label: 'Number of mentions' },
        { value: 'place', label: 'Place in the sources' },
        { value: 'name', label: 'Name' },
      ],
      page: getEntities,
      locate: locateEntity,
      spoken: spoken.ofLines('entity'),
      show: () => undefined,
    },
    session,
    context,
  );
}
