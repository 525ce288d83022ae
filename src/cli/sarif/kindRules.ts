import type { ReportingDescriptor } from 'sarif';
import attribution from '../../../docs/kinds/attribution.md';
import certainty from '../../../docs/kinds/certainty.md';
import date from '../../../docs/kinds/date.md';
import detail from '../../../docs/kinds/detail.md';
import name from '../../../docs/kinds/name.md';
import polarity from '../../../docs/kinds/polarity.md';
import quantity from '../../../docs/kinds/quantity.md';
import quoteStatus from '../../../docs/kinds/quote-status.md';
import quote from '../../../docs/kinds/quote.md';
import title from '../../../docs/kinds/title.md';
import wording from '../../../docs/kinds/wording.md';
import type { DiscrepancyKind } from '../../corpus/model';
import { discrepancyKinds } from '../../corpus/model';

/** The page of each kind, as Markdown. */
const pages: Readonly<Record<DiscrepancyKind, string>> = {
  quantity,
  date,
  name,
  title,
  quote,
  'quote-status': quoteStatus,
  attribution,
  certainty,
  polarity,
  detail,
  wording,
};

/** The kinds of discrepancy as SARIF rules, with their pages as help. */
export function kindRules(): ReportingDescriptor[] {
  return discrepancyKinds.map(kind => {
    const page = pages[kind].trim();
    const heading = /^# (.*)/.exec(page)?.[1] ?? kind;
    return {
      id: kind,
      name: kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: `${heading}.` },
      help: { text: page.replace(/^# .*\s*/, ''), markdown: page },
      defaultConfiguration: { level: 'note' },
    };
  });
}
