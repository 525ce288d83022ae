import type { ExtensionContext } from 'vscode';
import { getQuotes, locateQuote, type QuoteGrouping } from '../../protocol/trees';
import { counted } from '../card/markdown';
import type { Spoken } from '../annotations/spoken';
import type { Session } from '../client/session';
import { CorpusView } from './corpusView';

/** Who said what, in all sources. */
export function quotesView(
  session: Session,
  context: ExtensionContext,
  spoken: Spoken,
): CorpusView<QuoteGrouping> {
  return new CorpusView(
    {
      id: 'parallax.quotes',
      tree: 'quotes',
      groupings: [
        { value: 'speaker', label: 'Speaker' },
        { value: 'source', label: 'Source' },
        { value: 'type', label: 'Type of quotation' },
      ],
      sortings: [
        { value: 'count', label: 'Number of quotations' },
        { value: 'place', label: 'Place in the sources' },
        { value: 'name', label: 'Name' },
      ],
      page: getQuotes,
      locate: locateQuote,
      spoken: spoken.ofLines('quotation'),
      show: (view, { quotations }) => {
        const tooltip = counted(quotations, 'quotation');
        view.badge = quotations ? { value: quotations, tooltip } : undefined;
      },
    },
    session,
    context,
  );
}
